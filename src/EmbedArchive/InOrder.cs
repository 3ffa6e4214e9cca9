using System.Runtime.CompilerServices;

namespace EmbedArchive;

/// <summary>Runs work on a stream of items, some at once, and gives the results in the order of the items.</summary>
internal static class InOrder
{
    internal static async IAsyncEnumerable<TResult> RunAsync<T, TResult>(
        IEnumerable<T> items, Func<T, CancellationToken, Task<TResult>> work, int atOnce, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Results wait for slower ones before them: a window of several times the work in flight keeps one slow host from stopping the rest.
        using var turns = new SemaphoreSlim(atOnce);
        var window = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                window.Enqueue(TakeTurnAsync(item));
                if (window.Count >= atOnce * 8) yield return await window.Dequeue().ConfigureAwait(false);
            }
            while (window.TryDequeue(out var next)) yield return await next.ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            foreach (Task rest in window) await rest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<TResult> TakeTurnAsync(T item)
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
    }
}
