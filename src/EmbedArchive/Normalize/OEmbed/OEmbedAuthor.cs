namespace EmbedArchive.Normalize;

/// <summary>Who an oEmbed answer names as the author: some providers give the shown name, some the handle.</summary>
internal static class OEmbedAuthor
{
    internal static Author? Read(SourceAnswer answer, OEmbedFields fields, EmbedMarkup markup, Uri home)
    {
        var name = fields["author_name"]?.Trim();
        var url = HttpAddress.Of(fields["author_url"], home);
        var handle = Handles.Clean(fields["author_unique_id"]) ?? markup.AuthorHandle;
        // Bluesky writes both into one.
        if (name?.EndsWith(')') is true && Handles.Split(name) is ({ } shown, { } mark)) (name, handle) = (shown, handle ?? mark);
        switch (answer.Post.Provider)
        {
            case "instagram" or "reddit" or "threads":
                handle ??= Handles.Clean(name);
                name = markup.AuthorName ?? (answer.Post.Provider == "reddit" ? name : null);
                break;
            // Its author_url ends in a number, which is no handle.
            case "facebook":
                break;
            // A blog is a host of its own.
            case "tumblr" when HttpAddress.Parse(url) is { AbsolutePath: "/" } blog && blog.Host.Split('.') is [not "www", "tumblr", "com"]:
                handle ??= blog.Host.Split('.')[0];
                break;
            default:
                handle ??= HandleOf(url);
                break;
        }
        name ??= markup.AuthorName;
        if (name is null && handle is null) return null;
        return new()
        {
            Id = fields["author_id"],
            Handle = handle,
            DisplayName = name,
            Url = url ?? (answer.Post.Provider, handle) switch
            {
                (_, null) => null,
                ("instagram", _) => $"https://www.instagram.com/{handle}/",
                ("reddit", _) => $"https://www.reddit.com/user/{handle}/",
                ("x", _) => "https://x.com/" + handle,
                _ => null,
            },
        };
    }

    /// <summary>A handle in the address of a profile. A number or a channel's id is an id.</summary>
    private static string? HandleOf(string? url) =>
        Handles.OfProfile(url) is { } handle && !handle.All(char.IsAsciiDigit) && url?.Contains("/channel/", StringComparison.Ordinal) is not true ? handle : null;
}
