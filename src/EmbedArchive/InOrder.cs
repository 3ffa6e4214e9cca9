using System.Runtime.CompilerServices;

namespace EmbedArchive;

/// <summary>Runs work on a stream of items, some at once, and gives the results in the order of the items.</summary>
internal static class InOrder
{
    /// <param name="items">The items; read as they are needed.</param>
    /// <param name="work">What is done with each.</param>
    /// <param name="atOnce">How many at once.</param>
    /// <param name="whenCancelled">The result of an item that cancellation stopped: whatever was begun is given before the cancellation is thrown.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    internal static async IAsyncEnumerable<TResult> RunAsync<T, TResult>(
        IEnumerable<T> items, Func<T, CancellationToken, Task<TResult>> work, int atOnce, Func<T, TResult> whenCancelled,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Results wait for slower ones before them: a window of several times the work in flight keeps one slow host from stopping the rest.
        using var turns = new SemaphoreSlim(atOnce);
        var window = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                if (cancellationToken.IsCancellationRequested) break;
                window.Enqueue(TakeTurnAsync(item));
                // A result is given as soon as it may be: those of a hundred articles are a good deal of memory.
                while (window.Count >= atOnce * 8 || (window.TryPeek(out var first) && first.IsCompleted)) yield return await window.Dequeue().ConfigureAwait(false);
            }
            while (window.TryDequeue(out var next)) yield return await next.ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            foreach (Task rest in window) await rest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<TResult> TakeTurnAsync(T item)
        {
            try
            {
                await turns.WaitAsync(ended.Token).ConfigureAwait(false);
                try
                {
                    return await work(item, ended.Token).ConfigureAwait(false);
                }
                finally
                {
                    turns.Release();
                }
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return whenCancelled(item);
            }
        }
    }
}
