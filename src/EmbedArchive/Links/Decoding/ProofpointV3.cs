using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// Proofpoint's third form, <c>/v3/__TARGET__;BASE64!…</c>: characters that the gateway does not trust are replaced by <c>*</c> and
/// listed in the base64 part. <c>*</c> takes one of them, <c>**X</c> a run whose length X gives.
/// </summary>
internal static class ProofpointV3
{
    // The code letter of a run stands for its length: A is 2 (not a: several ports in the wild have that wrong).
    private const string RunLengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>The target; null when the parts do not fit together.</summary>
    /// <param name="tail">Everything after the host, as written: the target contains unescaped <c>?</c>, <c>#</c> and <c>//</c>.</param>
    internal static string? Decode(ReadOnlySpan<char> tail)
    {
        var start = tail.IndexOf("__");
        if (start < 0) return null;
        tail = tail[(start + 2)..];
        var end = tail.IndexOf("__;");
        if (end <= 0) return null;
        var codes = tail[(end + 3)..];
        var mark = codes.IndexOf('!');
        if (mark < 0) return null;
        var replaced = Base64Text.Decode(codes[..mark]);
        return replaced is null ? null : Fill(RawTarget.WithBothSlashes(tail[..end]), replaced);
    }

    private static string? Fill(string text, string replaced)
    {
        var filled = new StringBuilder(text.Length + replaced.Length);
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '*')
            {
                filled.Append(text[i]);
                continue;
            }
            var take = 1;
            if (i + 2 < text.Length && text[i + 1] == '*' && RunLengths.IndexOf(text[i + 2], StringComparison.Ordinal) is var code and >= 0)
            {
                (take, i) = (code + 2, i + 2);
                // Ports disagree whether a run counts characters or bytes; they only agree on ASCII.
                if (next + take > replaced.Length || !Ascii.IsValid(replaced.AsSpan(next, take))) return null;
            }
            if (next + take > replaced.Length) return null;
            filled.Append(replaced, next, take);
            next += take;
            if (take == 1 && char.IsHighSurrogate(replaced[next - 1]) && next < replaced.Length) filled.Append(replaced[next++]);
        }
        return filled.ToString();
    }
}
