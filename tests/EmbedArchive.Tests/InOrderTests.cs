namespace EmbedArchive.Tests;

[TestFixture]
internal sealed class InOrderTests
{
    [Test]
    public async Task Results_come_in_the_order_of_their_items()
    {
        var slow = new TaskCompletionSource<int>();
        var results = new List<int>();
        await foreach (var result in InOrder.RunAsync([1, 2, 3], (n, _) => n == 1 ? slow.Task : Done(n, slow), 2, n => -n, default)) results.Add(result);
        Assert.That(results, Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public async Task A_result_is_given_as_soon_as_it_and_those_before_it_are_there()
    {
        var read = 0;
        await foreach (var result in InOrder.RunAsync(Items(), (n, _) => Task.FromResult(n), 4, n => -n, default)) Assert.That(read, Is.EqualTo(result), "no item is read before the result of the one before is taken");
        Assert.That(read, Is.EqualTo(100));

        IEnumerable<int> Items()
        {
            while (read < 100) yield return ++read;
        }
    }

    [Test]
    public async Task Cancellation_gives_what_was_begun_and_then_throws()
    {
        using var cancel = new CancellationTokenSource();
        var results = new List<int>();
        await Assert.ThatAsync(
            async () =>
            {
                await foreach (var result in InOrder.RunAsync(Items(), Work, 2, n => -n, cancel.Token)) results.Add(result);
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(results, Is.EqualTo(new[] { 1, -2, 3, -4 }));

        IEnumerable<int> Items()
        {
            for (var n = 1; n <= 4; n++) yield return n;
            cancel.Cancel();
            yield return 5;
        }

        static async Task<int> Work(int n, CancellationToken token)
        {
            if (n % 2 == 0) await Task.Delay(Timeout.Infinite, token);
            return n;
        }
    }

    private static Task<int> Done(int n, TaskCompletionSource<int> release)
    {
        release.TrySetResult(1);
        return Task.FromResult(n);
    }
}
