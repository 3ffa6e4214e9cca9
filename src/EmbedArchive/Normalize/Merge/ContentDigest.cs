namespace EmbedArchive.Normalize;

/// <summary>
/// One hash over what a post says: equal as long as the post is, whenever and from wherever it was read. So no counts, no times of
/// capture, and of media addresses no query (signatures expire).
/// </summary>
internal static class ContentDigest
{
    internal static string Of(PostSnapshot post)
    {
        var json = new CanonicalJson();
        Write(json, null, post);
        return json.Sha256();
    }

    private static void Write(CanonicalJson json, string? key, PostSnapshot post)
    {
        json.Begin(key);
        if (post.Author is { } author) Write(json, "author", author);
        json.BeginList("coAuthors");
        foreach (var other in post.CoAuthors) Write(json, null, other);
        json.EndList();
        json.Text("contentWarning", post.ContentWarning?.Text);
        json.Text("editedAt", Moment(post.EditedAt));
        json.Text("inReplyTo", Name(post.InReplyTo));
        json.Text("kind", KebabCase.Of(post.Kind));
        if (post.LinkCard is { } card) Write(json, card);
        json.BeginList("media");
        foreach (var media in post.Media) Write(json, media);
        json.EndList();
        json.Text("platform", post.Platform);
        json.Text("place", post.Place?.Name);
        if (post.Poll is { } poll) Write(json, poll);
        json.Text("postId", post.PostId);
        json.Text("publishedAt", Moment(post.PublishedAt));
        if (post.Quoted?.Snapshot is { } quoted) Write(json, "quoted", quoted);
        else json.Text("quoted", Name(post.Quoted));
        json.Text("reposted", Name(post.Reposted));
        json.Flag("sensitiveMedia", post.ContentWarning?.SensitiveMedia);
        json.Text("text", post.Text?.Plain);
        json.Text("title", post.Title);
        json.End();
    }

    private static void Write(CanonicalJson json, string? key, Author author)
    {
        json.Begin(key);
        json.Text("displayName", author.DisplayName);
        json.Text("handle", author.Handle);
        json.Text("id", author.Id);
        json.End();
    }

    private static void Write(CanonicalJson json, LinkCard card)
    {
        json.Begin("linkCard");
        json.Text("description", card.Description);
        json.Text("title", card.Title);
        json.Text("url", card.Url);
        json.End();
    }

    private static void Write(CanonicalJson json, Media media)
    {
        json.Begin();
        json.Text("alt", media.Alt);
        json.Text("caption", media.Caption);
        json.Number("durationMs", media.DurationMs);
        json.Text("type", KebabCase.Of(media.Type));
        json.Text("url", media.Url?.Split('?', 2)[0]);
        json.End();
    }

    private static void Write(CanonicalJson json, Poll poll)
    {
        json.Begin("poll");
        json.BeginList("options");
        foreach (var option in poll.Options)
        {
            json.Begin();
            json.Text("text", option.Text);
            json.End();
        }
        json.EndList();
        json.Text("question", poll.Question);
        json.End();
    }

    private static string? Name(PostReference? post) => post?.Id ?? post?.Url;

    private static string? Moment(Instant? instant) => instant?.Value.UtcDateTime.ToString("O");
}
