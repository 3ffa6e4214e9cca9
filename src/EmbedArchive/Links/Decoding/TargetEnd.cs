namespace EmbedArchive.Links;

/// <summary>Cuts what wrappers hang on to their targets.</summary>
internal static class TargetEnd
{
    private static readonly string[] ProxySuffixes = [".mcas.ms", ".mcas-gov.us", ".mcas-gov.ms"];

    /// <summary>Without the <c>:signature</c> that Disqus appends: at least 20 characters after the last colon behind the host.</summary>
    internal static string WithoutSignature(string text)
    {
        var colon = text.LastIndexOf(':');
        var path = text.IndexOf('/', text.IndexOf("//", StringComparison.Ordinal) + 2);
        var isSignature = text.Length - colon > 20 && !text.AsSpan(colon + 1).ContainsAnyExcept(Alphanumeric.Word);
        return path >= 0 && colon > path && isSignature ? text[..colon] : text;
    }

    /// <summary>Without the suffix that Defender for Cloud Apps puts after the host.</summary>
    internal static string WithoutProxySuffix(string text)
    {
        var start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = text.AsSpan(start).IndexOfAny("/?#:");
        end = end < 0 ? text.Length : start + end;
        foreach (var suffix in ProxySuffixes)
            if (text.AsSpan(start, end - start).EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return text.Remove(end - suffix.Length, suffix.Length);
        return text;
    }
}
