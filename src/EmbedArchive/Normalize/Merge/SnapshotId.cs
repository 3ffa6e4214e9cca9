namespace EmbedArchive.Normalize;

/// <summary>The stable key of a snapshot: <c>provider:id</c>; without an id a hash of its address, or of what the article holds.</summary>
internal static class SnapshotId
{
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
