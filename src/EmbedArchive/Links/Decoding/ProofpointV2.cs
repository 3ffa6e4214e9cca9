using System.Text;

namespace EmbedArchive.Links;

/// <summary>Proofpoint's second form: <c>-</c> stands for <c>%</c> and <c>_</c> for <c>/</c>; the result is percent-encoded, then HTML.</summary>
internal static class ProofpointV2
{
    internal static string Decode(ReadOnlySpan<char> value) =>
        HtmlText.Decode(PercentEncoding.Decode(new StringBuilder().Append(value).Replace('-', '%').Replace('_', '/').ToString()));
}
