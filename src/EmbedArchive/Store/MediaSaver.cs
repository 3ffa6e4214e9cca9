using System.Collections.Concurrent;
using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>Fetches the media of a post and hands them to the archive; what cannot be had is told in the item.</summary>
internal sealed class MediaSaver(IWeb web, ArchiveWriter writer, EmbedArchiveOptions options)
{
    /// <summary>Quoted posts, reposts and the rest of a conversation carry media too; the model nests them two levels deep.</summary>
    private const int DeepestReference = 2;

    private readonly ConcurrentDictionary<string, Lazy<Task<Media>>> asked = new(StringComparer.Ordinal);

    /// <summary>The media that would be asked for: neither stored, nor refused, nor too large.</summary>
    internal static IEnumerable<Media> Wanted(PostSnapshot post, MediaOptions options) => options.Enabled ? Wanted(post, options, DeepestReference) : [];

    internal ValueTask<PostSnapshot> SaveAsync(PostSnapshot post, CancellationToken cancellationToken) =>
        options.Media.Enabled ? SaveAsync(post, DeepestReference, cancellationToken) : new(post);

    private async ValueTask<PostSnapshot> SaveAsync(PostSnapshot post, int depth, CancellationToken cancellationToken)
    {
        var items = new List<Media>(post.Media.Count);
        foreach (var item in post.Media)
            items.Add(items.Count < options.Media.MaxItemsPerPost
                ? await SaveAsync(item, cancellationToken).ConfigureAwait(false)
                : item.HasFile ? item : item with { State = MediaState.SkippedTooMany });

        var author = post.Author;
        if (author?.Avatar is { } avatar) author = author with { Avatar = await SaveAsync(avatar, cancellationToken).ConfigureAwait(false) };
        var others = new List<Author>(post.CoAuthors.Count);
        foreach (var other in post.CoAuthors)
            others.Add(other.Avatar is { } face ? other with { Avatar = await SaveAsync(face, cancellationToken).ConfigureAwait(false) } : other);
        var card = post.LinkCard;
        if (card?.Image is { } image) card = card with { Image = await SaveAsync(image, cancellationToken).ConfigureAwait(false) };

        var conversation = options.Media.Conversation;
        var thread = new List<PostReference>(post.Thread.Count);
        foreach (var next in post.Thread) thread.Add(conversation ? (await SaveAsync(next, depth, cancellationToken).ConfigureAwait(false))! : next);
        return post with
        {
            Media = items,
            Author = author,
            CoAuthors = others,
            LinkCard = card,
            Quoted = await SaveAsync(post.Quoted, depth, cancellationToken).ConfigureAwait(false),
            Reposted = await SaveAsync(post.Reposted, depth, cancellationToken).ConfigureAwait(false),
            InReplyTo = conversation ? await SaveAsync(post.InReplyTo, depth, cancellationToken).ConfigureAwait(false) : post.InReplyTo,
            Root = conversation ? await SaveAsync(post.Root, depth, cancellationToken).ConfigureAwait(false) : post.Root,
            Thread = thread,
        };
    }

    private async ValueTask<PostReference?> SaveAsync(PostReference? reference, int depth, CancellationToken cancellationToken) =>
        reference?.Snapshot is { } inner && depth > 0
            ? reference with { Snapshot = await SaveAsync(inner, depth - 1, cancellationToken).ConfigureAwait(false) }
            : reference;

    private async ValueTask<Media> SaveAsync(Media item, CancellationToken cancellationToken)
    {
        if (item.Poster is { } poster) item = item with { Poster = await SaveAsync(poster, cancellationToken).ConfigureAwait(false) };
        if (IsSettled(item)) return item;
        Media? first = null;
        // The best that can be had: a video that is over the limit has smaller variants.
        foreach (var choice in MediaChoice.Of(item))
        {
            var saved = await AskAsync(choice.Url!, cancellationToken).ConfigureAwait(false);
            var told = choice with
            {
                State = saved.State, Path = saved.Path, Sha256 = saved.Sha256, Bytes = saved.Bytes, ContentType = saved.ContentType ?? choice.ContentType, Error = saved.Error,
                Capture = saved.Capture, DeclaredType = choice.DeclaredType ?? saved.DeclaredType, Width = saved.Width ?? choice.Width, Height = saved.Height ?? choice.Height,
            };
            if (told.State == MediaState.Stored) return told;
            if (first is not { HasFile: true } && (first is null || told.HasFile)) first = told;
        }
        // Nothing better came than the part that an earlier run has.
        if (item.HasFile && first is not { HasFile: true }) return item;
        return first ?? (item.Url is null ? item : item with { Error = "It is a playlist of segments, not a file." });
    }

    // One picture stands in many posts: an author's, say. It is asked for once in a run.
    private Task<Media> AskAsync(string url, CancellationToken cancellationToken) => asked.GetOrAdd(url, address => new(async () =>
    {
        var request = new WebRequest(new Uri(address)) { Purpose = WebPurpose.Media };
        var trail = await RedirectWalk.FollowAsync(web, request, options.Http.MaxRedirects, cancellationToken).ConfigureAwait(false);
        return await writer.SaveMediaAsync(new() { Type = MediaType.Image, State = MediaState.NotAttempted }, trail.Final, cancellationToken).ConfigureAwait(false);
    })).Value;

    private static IEnumerable<Media> Wanted(PostSnapshot post, MediaOptions options, int depth)
    {
        var own = post.Media.Take(options.MaxItemsPerPost).Append(post.Author?.Avatar).Append(post.LinkCard?.Image).OfType<Media>();
        IEnumerable<PostReference?> others = options.Conversation ? [post.Quoted, post.Reposted, post.InReplyTo, post.Root, .. post.Thread] : [post.Quoted, post.Reposted];
        var inner = depth == 0 ? [] : others.SelectMany(r => r?.Snapshot is { } other ? Wanted(other, options, depth - 1) : []);
        return own.SelectMany(m => m.Poster is { } poster ? [m, poster] : new[] { m }).Where(m => !IsSettled(m) && MediaChoice.Of(m).Any()).Concat(inner);
    }

    private static bool IsSettled(Media item) => item.State is MediaState.Stored or MediaState.Refused or MediaState.SkippedTooLarge;
}
