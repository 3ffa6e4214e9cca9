namespace EmbedArchive.Links;

/// <summary>Targets that stand unescaped in the address; they are read before anything is normalised.</summary>
internal static class RawTarget
{
    /// <summary>The whole query and fragment.</summary>
    internal static string? OfQuery(ReadOnlySpan<char> tail)
    {
        var mark = tail.IndexOf('?');
        if (mark < 0) return null;
        var target = tail[(mark + 1)..];
        return AddressText.IsWeb(target) ? target.ToString() : PercentEncoding.Decode(target);
    }

    /// <summary>Between three underscores (Check Point), or everything from the scheme on. One slash after the scheme may be lost.</summary>
    internal static string? OfTail(string rule, ReadOnlySpan<char> tail)
    {
        if (rule.StartsWith("checkpoint", StringComparison.Ordinal))
        {
            var start = tail.IndexOf("___");
            if (start < 0) return null;
            tail = tail[(start + 3)..];
            var end = tail.IndexOf("___.");
            return end < 0 ? null : WithBothSlashes(tail[..end]);
        }
        var scheme = tail.IndexOf("/http", StringComparison.OrdinalIgnoreCase);
        return scheme < 0 ? null : WithBothSlashes(tail[(scheme + 1)..]);
    }

    /// <summary>The address that ends the path, behind a slash or a colon; written as it is, or escaped.</summary>
    internal static string? OfEnd(ReadOnlySpan<char> tail)
    {
        for (var at = 1; at < tail.Length; at++)
        {
            var next = tail[at..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (next < 0) return null;
            at += next;
            var target = tail[at..];
            if (tail[at - 1] is not ('/' or ':')) continue;
            var afterScheme = target[(target.Length > 4 && target[4] is 's' or 'S' ? 5 : 4)..];
            if (afterScheme.StartsWith(":/")) return WithBothSlashes(target);
            if (afterScheme.StartsWith("%3A", StringComparison.OrdinalIgnoreCase)) return PercentEncoding.Decode(target);
        }
        return null;
    }

    /// <summary>A page in Yandex's cache: <c>/HOST/s/PATH</c>.</summary>
    internal static string? OfTurbo(ReadOnlySpan<char> path, ReadOnlySpan<char> query, ReadOnlySpan<char> fragment)
    {
        path = path.TrimStart('/');
        var mark = path.IndexOf("/s/");
        if (mark <= 0 || path[..mark].Contains('/')) return null;
        return $"https://{path[..mark]}{path[(mark + 2)..]}{(query.IsEmpty ? "" : "?")}{query}{(fragment.IsEmpty ? "" : "#")}{fragment}";
    }

    /// <summary>Puts the second slash back that some gateways lose.</summary>
    internal static string WithBothSlashes(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon is 4 or 5 && text[colon..].StartsWith(":/") && !text[colon..].StartsWith("://")
            ? $"{text[..colon]}://{text[(colon + 2)..]}"
            : text.ToString();
    }
}
