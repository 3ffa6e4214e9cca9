using System.Runtime.CompilerServices;
using EmbedArchive.Http;
using EmbedArchive.Links;
using EmbedArchive.Resolve;

namespace EmbedArchive;

/// <content>One step alone: a post, a link. Nothing is stored.</content>
public sealed partial class EmbedArchiver
{
    /// <summary>Asks everyone who may know a post and gives one snapshot of it. Nothing is stored.</summary>
    /// <param name="address">The post's address.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<PostSnapshot> ResolveAsync(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var resolver = new PostResolver(access.Open(NoCaptureLog.Instance), catalog, options);
        return (await resolver.ResolveAsync(address, cancellationToken).ConfigureAwait(false)).Snapshot;
    }

    /// <summary>Decodes or follows a link, hop by hop. Nothing is stored.</summary>
    /// <param name="link">The link; text that is no address ends as <see cref="ExpandOutcome.Invalid"/>.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<ExpandedLink> ExpandAsync(string link, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new LinkExpander(access.Open(NoCaptureLog.Instance), options.Http).ExpandAsync(link, cancellationToken).AsTask();
    }

    /// <summary>
    /// Expands many links, some at once, and gives them in the order in which they came. When it is cancelled, the links that were begun are
    /// given first, those not yet at their end as <see cref="ExpandOutcome.Cancelled"/>.
    /// </summary>
    /// <param name="links">The links; read as they are needed.</param>
    /// <param name="cancellationToken">Ends the walks.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async IAsyncEnumerable<ExpandedLink> ExpandAllAsync(IEnumerable<string> links, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(links);
        await foreach (var link in InOrder.RunAsync(links, ExpandAsync, options.Http.Concurrency, LinkExpander.Cancelled, cancellationToken).ConfigureAwait(false))
            yield return link;
    }
}
