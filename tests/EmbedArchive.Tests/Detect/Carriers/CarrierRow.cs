using System.Net;
using System.Text;

namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>One way in which pages carry an embed, and the form that is told of it.</summary>
/// <param name="Name">Whose way it is.</param>
/// <param name="Form">The form.</param>
/// <param name="Html">The markup; <c>{v}</c> stands for a video's id, <c>{f}</c> for its frame, <c>{q}</c> for the quotation of a post.</param>
internal sealed record CarrierRow(string Name, EmbedForm Form, string Html)
{
    internal const string Video = "q7RkTz_0bVc";

    internal const string Post = "1767114488537951983";

    internal const string Frame = $"<iframe src=\"https://www.youtube.com/embed/{Video}\"></iframe>";

    internal const string Quotation =
        $"<blockquote class=\"twitter-tweet\"><p>Fog.</p>&mdash; Port Desk (@portdesk) <a href=\"https://twitter.com/portdesk/status/{Post}\">March 11, 2024</a></blockquote>";

    internal string Article => Html
        .Replace("{v}", Video, StringComparison.Ordinal).Replace("{f}", Frame, StringComparison.Ordinal).Replace("{q}", Quotation, StringComparison.Ordinal)
        .Replace("{p}", Post, StringComparison.Ordinal);

    internal static string Escaped(string markup) => WebUtility.HtmlEncode(markup);

    internal static string Base64(string markup) => Convert.ToBase64String(Encoding.UTF8.GetBytes(markup));

    internal static string InJson(string markup) => markup.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("<", "\\u003c", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal);

    public override string ToString() => Name;
}
