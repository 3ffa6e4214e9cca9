using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests;

/// <summary>The last word on all snapshots that the tests of a run made: the validator of somebody else, over the schema in the docs.</summary>
[SetUpFixture]
internal sealed class MadeSnapshotsCheck
{
    [OneTimeTearDown]
    public async Task Every_snapshot_that_a_test_made_is_valid()
    {
        var made = MadeSnapshots.All.Select((s, i) => (Name: $"{i}: {s.Value}", ArchiveSchemas.SnapshotFile, Json: s.Key)).ToArray();
        if (made.Length == 0) return;
        using var ajv = await Ajv.InstallAsync();
        var found = await ajv.CheckAsync(made);
        TestContext.Progress.WriteLine($"ajv: {found.Count} snapshots that tests made, {found.Count(f => f.Value.Length > 0)} of them not valid");
        Assert.That(found.Keys, Is.EquivalentTo(made.Select(m => m.Name)));
        Assert.That(found.Where(f => f.Value.Length > 0).Select(f => $"{f.Key}: {string.Join("; ", f.Value)}"), Is.Empty);
    }
}
