namespace EmbedArchive.Resolve;

/// <summary>The addresses and types of a Link header (RFC 8288): <c>&lt;address&gt;; rel="alternate"; type="…"</c>, separated by commas.</summary>
internal static class LinkHeader
{
    internal static IEnumerable<(string Type, string? Address)> Read(string? header)
    {
        for (var rest = header ?? ""; rest.IndexOf('<', StringComparison.Ordinal) is >= 0 and var open;)
        {
            var close = rest.IndexOf('>', open);
            if (close < 0) yield break;
            var next = rest.IndexOf('<', close);
            var parameters = next < 0 ? rest[(close + 1)..] : rest[(close + 1)..next];
            yield return (Type(parameters), rest[(open + 1)..close]);
            rest = next < 0 ? "" : rest[next..];
        }
    }

    private static string Type(string parameters) =>
        parameters.Split(';').Select(p => p.Trim().TrimEnd(',').Split('=', 2)).Where(p => p.Length == 2 && p[0].Equals("type", StringComparison.OrdinalIgnoreCase))
            .Select(p => p[1].Trim().Trim('"')).FirstOrDefault("");
}
