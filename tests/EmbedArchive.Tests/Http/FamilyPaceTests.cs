using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

internal sealed class FamilyPaceTests
{
    private static readonly Uri Index = new("https://web.archive.org/cdx/search/cdx?url=example.org");

    private static bool Always() => true;

    [Test]
    public async Task Strangers_hosts_do_not_wait()
    {
        var pace = new FamilyPace(new FakeTime());
        foreach (var address in (string[])["https://example.org/cdx/", "https://web.archive.org.example/cdx/", "https://web.archive.org/about"])
            for (var i = 0; i < 3; i++)
                await pace.WaitAsync(new(address), Always, default);
    }

    [Test]
    public void Questions_to_an_archives_index_keep_their_distance()
    {
        var time = new FakeTime();
        var pace = new FamilyPace(time);
        Assert.That(pace.WaitAsync(Index, Always, default).AsTask().IsCompleted, Is.True);
        var second = pace.WaitAsync(Index, Always, default).AsTask();
        var third = pace.WaitAsync(Index, Always, default).AsTask();
        Assert.That(second.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.That(() => second.IsCompleted, Is.True.After(2000, 5));
        Assert.That(third.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.That(() => third.IsCompleted, Is.True.After(2000, 5));
    }

    [Test]
    public void Who_is_not_wanted_any_more_does_not_wait()
    {
        var pace = new FamilyPace(new FakeTime());
        Assert.That(pace.WaitAsync(Index, Always, default).AsTask().IsCompleted, Is.True);
        Assert.That(pace.WaitAsync(Index, () => false, default).AsTask().IsCompleted, Is.True);
    }
}
