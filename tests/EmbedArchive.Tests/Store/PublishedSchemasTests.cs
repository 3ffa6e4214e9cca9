using System.Text;
using System.Text.Json.Nodes;
using EmbedArchive.Normalize;
using EmbedArchive.Reports;
using EmbedArchive.Store;
using EmbedArchive.Tests.Normalize;
using EmbedArchive.Tests.Reports;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store;

/// <summary>What we write, held against the schemas in the docs by the validator of somebody else.</summary>
[TestFixture]
internal sealed class PublishedSchemasTests
{
    private const string Snapshots = "docs/schema/post-snapshot-1.json";

    private Ajv ajv = null!;

    [OneTimeSetUp]
    public async Task Install() => ajv = await Ajv.InstallAsync();

    [OneTimeTearDown]
    public void Remove() => ajv?.Dispose();

    [Test]
    public async Task Every_file_of_the_samples_archive_is_valid()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("archive", Repository.File("docs/samples/story.html"), "--replay", Repository.File("docs/samples/story.warc.gz"), "-o", folder.FullName);
        var archive = folder.PathOf("story.embeds");
        var posts = Directory.GetFiles(Path.Combine(archive, "posts"), "*.json", SearchOption.AllDirectories);
        Assert.That(posts, Has.Length.GreaterThan(3), run.Errors);
        await AssertValidAsync(
        [
            .. posts.Select(p => (p, Snapshots, File.ReadAllText(p))),
            ("manifest", ArchiveSchemas.ManifestFile, File.ReadAllText(Path.Combine(archive, ArchivePath.Manifest))),
            ("links", ArchiveSchemas.LinksFile, File.ReadAllText(Path.Combine(archive, ArchivePath.Links))),
        ]);
    }

    [Test]
    public async Task The_observations_of_a_refreshed_archive_are_valid()
    {
        using var web = new InventedWeb();
        await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Ana, InventedWeb.Bo));
        web.Post(InventedWeb.Ana, "The weir stays closed.");
        web.Says(InventedWeb.Bo, 410);
        await web.RefreshAsync();
        await AssertValidAsync([("observations", ArchiveSchemas.ObservationsFile, web.Read(ArchivePath.Observations))]);
    }

    [Test]
    public Task A_full_snapshot_and_every_look_of_a_report_are_valid() => AssertValidAsync(
    [
        ("full", Snapshots, SnapshotJson.Write(FullSnapshot.Make())),
        .. InventedBatch.Looks.Select(l => (l.Name, "docs/schema/batch-report-1.json", Encoding.UTF8.GetString(ReportJson.Write(InventedBatch.Summary(l.Jobs))))),
    ]);

    [TestCase("""{"kind":"novel"}""", "/kind: must be equal to one of the allowed values")]
    [TestCase("""{"capturedAt":"yesterday"}""", "/capturedAt: must match format \"date-time\"")]
    [TestCase("""{"media":{}}""", "/media: must be array")]
    [TestCase("""{"id":7}""", "/id: must be string")]
    [TestCase("""{"evidence":{}}""", "/evidence: must have required property 'sources'")]
    public async Task A_broken_snapshot_is_refused(string change, string problem)
    {
        var json = JsonNode.Parse(SnapshotJson.Write(FullSnapshot.Make()))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject()) json[name] = value?.DeepClone();
        Assert.That((await ajv.CheckAsync([("broken", Snapshots, json.ToJsonString())]))["broken"], Does.Contain(problem));
    }

    [Test]
    public async Task A_field_of_a_newer_version_is_no_fault()
    {
        var json = JsonNode.Parse(SnapshotJson.Write(FullSnapshot.Make()))!.AsObject();
        json["fieldOfTomorrow"] = new JsonObject { ["is"] = "kept" };
        await AssertValidAsync([("newer", Snapshots, json.ToJsonString())]);
    }

    private async Task AssertValidAsync(IReadOnlyList<(string Name, string SchemaFile, string Json)> documents)
    {
        var found = await ajv.CheckAsync(documents);
        Assert.That(found.Keys, Is.EquivalentTo(documents.Select(d => d.Name)));
        Assert.That(found.Where(f => f.Value.Length > 0).Select(f => $"{f.Key}: {string.Join("; ", f.Value)}"), Is.Empty);
    }
}
