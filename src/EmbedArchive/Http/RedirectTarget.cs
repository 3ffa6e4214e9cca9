namespace EmbedArchive.Http;

/// <summary>Reads where an answer sends the asker (RFC 9110, 10.2.2), as browsers do where servers are sloppy.</summary>
internal static class RedirectTarget
{
    /// <summary>Whether a status sends the asker on. Not 300, 304 and 305 (Fetch, 2.2.6).</summary>
    internal static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>The address that a redirect names; null when it names none that can be used, or two.</summary>
    /// <param name="answer">The redirect.</param>
    /// <param name="from">The address that was asked, with its fragment: a target without one inherits it.</param>
    internal static Uri? Read(Capture answer, Uri from)
    {
        string? location = null;
        foreach (var (name, value) in answer.Headers)
        {
            if (!name.Equals("Location", StringComparison.OrdinalIgnoreCase)) continue;
            if (location is not null && location != value) return null;
            location = value;
        }
        return location is null ? null : Resolve(location, from);
    }

    /// <summary>Resolves a redirect's text against the address that was asked; null when it is none.</summary>
    internal static Uri? Resolve(string location, Uri from)
    {
        var text = location.Trim();
        if (text.AsSpan().IndexOfAny('\t', '\r', '\n') >= 0) text = string.Concat(text.Where(c => c is not ('\t' or '\r' or '\n')));
        if (text.Length == 0) return null;
        // Browsers read a backslash as a slash before the query; Uri throws.
        var query = text.IndexOfAny(['?', '#']);
        var path = query < 0 ? text : text[..query];
        text = path.Replace('\\', '/') + (query < 0 ? "" : text[query..]);
        if (!Uri.TryCreate(from, text, out var target)) return null;
        if (target.Scheme is not ("http" or "https")) return target;

        var bare = target.UserInfo.Length > 0 ? new UriBuilder(target) { UserName = "", Password = "" }.Uri : target;
        return bare.Fragment.Length == 0 && from.Fragment.Length > 0 ? new UriBuilder(bare) { Fragment = from.Fragment }.Uri : bare;
    }
}
