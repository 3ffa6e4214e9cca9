namespace EmbedArchive.Normalize;

/// <summary>The stable key of a snapshot: <c>provider:id</c>; without an id a hash of its address, or of what the article holds.</summary>
internal static class SnapshotId
{
    /// <summary>One id may be the end of another's longer name: <c>t3_1pzbv0z</c>, <c>at://did:plc:…/app.bsky.feed.post/3k…</c>.</summary>
    internal static bool Same(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && (longer.Length == shorter.Length || (shorter.Length > 0 && !char.IsAsciiLetterOrDigit(longer[^(shorter.Length + 1)])));
    }

    internal static string Of(PostKey post, string? id, string? address, EmbedFallback? fallback)
    {
        if (id is not null) return $"{post.Provider}:{id}";
        var json = new CanonicalJson();
        json.Begin();
        if (address is not null) json.Text("address", address);
        else
        {
            json.Text("author", fallback?.Author);
            json.Text("date", fallback?.Date);
            json.Text("handle", fallback?.Handle);
            json.Text("text", fallback?.Text);
            json.Text("title", fallback?.Title);
        }
        json.End();
        return $"{post.Provider}:sha256-{json.Sha256()[..32]}";
    }
}
