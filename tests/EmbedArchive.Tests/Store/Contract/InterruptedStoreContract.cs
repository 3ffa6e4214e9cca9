using static EmbedArchive.Tests.Store.Contract.ArchiveContent;

namespace EmbedArchive.Tests.Store.Contract;

/// <summary>
/// What every store keeps to when its storage fails, or its process dies, after any step: the archive is the old or the new one, and the
/// next writer leaves nothing behind.
/// </summary>
internal abstract class InterruptedStoreContract
{
    private const int Most = 200;

    protected abstract Task<StoreUnderTest> PlaceAsync();

    [Test]
    public async Task Wherever_a_new_version_is_interrupted_the_archive_is_the_old_or_the_new_one()
    {
        var (old, anew) = (0, 0);
        for (var steps = 0; ; steps++)
        {
            Assert.That(steps, Is.LessThan(Most), "it ends");
            await using var place = await PlaceAsync();
            var archive = place.Archive();
            await WriteVersionAsync(place.Open(), archive, "old");
            var before = await place.EverythingAsync();
            var whole = await TryAsync(place.OpenFailingAfter(steps), archive, "new");

            var version = await VersionAsync(place.OpenAfterADeath(), archive);
            Assert.That(version, whole ? Is.EqualTo("new") : Is.AnyOf("old", "new"), $"after {steps} steps");
            await using (await place.OpenAfterADeath().BeginAsync(archive)) { }
            var after = await place.EverythingAsync();
            Assert.That(after.Keys, Is.EqualTo(before.Keys), $"after {steps} steps nothing else lies there");
            Assert.That(after.SequenceEqual(before), Is.EqualTo(version == "old"), $"after {steps} steps the next writer leaves what readers saw");
            Assert.That(await VersionAsync(place.Open(), archive), Is.EqualTo(version), $"after {steps} steps");
            if (whole) break;
            _ = version == "old" ? old++ : anew++;
        }
        Assert.That(old, Is.GreaterThan(3), "it was interrupted before it counted");
        TestContext.Out.WriteLine($"{old} steps left the old archive, {anew} the new one");
    }

    [Test]
    public async Task Wherever_a_first_run_is_interrupted_the_next_one_writes_the_whole_archive()
    {
        for (var steps = 0; ; steps++)
        {
            Assert.That(steps, Is.LessThan(Most), "it ends");
            await using var place = await PlaceAsync();
            var archive = place.Archive();
            var whole = await TryAsync(place.OpenFailingAfter(steps), archive, "first");
            Assert.That(await VersionAsync(place.OpenAfterADeath(), archive), whole ? Is.EqualTo("first") : Is.AnyOf(null, "first"), $"after {steps} steps");
            await WriteVersionAsync(place.OpenAfterADeath(), archive, "second");
            Assert.That(await VersionAsync(place.Open(), archive), Is.EqualTo("second"), $"after {steps} steps");
            Assert.That((await place.EverythingAsync()).Keys, Has.Count.EqualTo(Paths.Length), $"after {steps} steps");
            if (whole) return;
        }
    }

    private static async Task<bool> TryAsync(IArchiveStore store, string archive, string version)
    {
        try
        {
            await WriteVersionAsync(store, archive, version);
            return true;
        }
        catch (ArchiveStorageException)
        {
            return false;
        }
    }
}
