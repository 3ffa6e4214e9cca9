namespace EmbedArchive.Normalize;

/// <summary>Every media item of a post and of the posts inside it, which the model nests at most two levels deep.</summary>
internal static class MediaWalk
{
    private const int Deepest = 3;

    internal static IEnumerable<Media> Of(PostSnapshot post)
    {
        var found = new List<Media>();
        Change(post, media =>
        {
            found.Add(media);
            return media;
        });
        return found;
    }

    /// <summary>The post with each item as <paramref name="change"/> has it, stills of videos first.</summary>
    internal static PostSnapshot Change(PostSnapshot post, Func<Media, Media> change) => Change(post, change, Deepest);

    private static PostSnapshot Change(PostSnapshot post, Func<Media, Media> change, int depth)
    {
        return post with
        {
            Media = [.. post.Media.Select(m => Item(m)!)],
            Author = Person(post.Author),
            CoAuthors = [.. post.CoAuthors.Select(a => Person(a)!)],
            LinkCard = post.LinkCard is { } card ? card with { Image = Item(card.Image) } : null,
            Quoted = Inner(post.Quoted),
            InReplyTo = Inner(post.InReplyTo),
            Root = Inner(post.Root),
            Reposted = Inner(post.Reposted),
            Thread = [.. post.Thread.Select(r => Inner(r)!)],
        };

        Media? Item(Media? media) => media is null ? null : change(media.Poster is { } poster ? media with { Poster = change(poster) } : media);

        Author? Person(Author? author) => author is { Avatar: { } avatar } ? author with { Avatar = Item(avatar) } : author;

        PostReference? Inner(PostReference? reference) =>
            reference?.Snapshot is { } inner && depth > 0 ? reference with { Snapshot = Change(inner, change, depth - 1) } : reference;
    }
}
