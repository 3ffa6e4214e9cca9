using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbedArchive.Store;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store;

/// <summary>
/// The schemas of the archive's own files follow from the types. After a change of a type run these tests with EMBEDARCHIVE_WRITE_DOCS=1, and
/// read the difference: a field may be added, never renamed or dropped, within one version. Archives that other tests make are held against them.
/// </summary>
[TestFixture]
internal sealed class ArchiveSchemaTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public void The_schema_of_manifests_in_the_docs_is_that_of_the_types() => HoldOrWrite(ArchiveSchemas.ManifestFile, ArchiveSchemas.Manifest());

    [Test]
    public void The_schema_of_links_in_the_docs_is_that_of_the_types() => HoldOrWrite(ArchiveSchemas.LinksFile, ArchiveSchemas.Links());

    [Test]
    public void The_schema_of_observations_in_the_docs_is_that_of_the_types() => HoldOrWrite(ArchiveSchemas.ObservationsFile, ArchiveSchemas.Observations());

    [Test]
    public void Every_field_is_explained()
    {
        foreach (var schema in new[] { ArchiveSchemas.Manifest(), ArchiveSchemas.Links(), ArchiveSchemas.Observations() }) AssertExplained(schema);
    }

    [Test]
    public async Task What_refreshes_leave_keeps_to_the_schemas()
    {
        using var web = new InventedWeb();
        await web.ArchiveAsync(InventedWeb.Story(InventedWeb.Ana, InventedWeb.Bo));
        web.Post(InventedWeb.Ana, "The weir stays closed.");
        web.Says(InventedWeb.Bo, 410);
        web.Link("https://other.example/vell");
        await web.RefreshAsync();
        web.GoDown();
        await web.RefreshAsync();
        Assert.That(File.Exists(Path.Combine(web.Archive, ArchivePath.Observations)), Is.True);
        ArchiveSchemas.AssertValid(web.Archive);
    }

    [Test]
    public void An_observation_of_a_word_outside_the_closed_set_does_not_keep_to_the_schema()
    {
        var seen = JsonNode.Parse("""{"schema":"urn:embedarchive:observations-1","posts":[],"links":[{"url":"https://a.example/","observations":[{"at":"2026-05-03T06:00:00Z","change":"first","outcome":"resolved"}]}]}""")!;
        Assert.That(SchemaValidator.Check(seen, ArchiveSchemas.Observations()), Is.Empty);
        seen["links"]![0]!["observations"]![0]!["change"] = "vanished";
        Assert.That(SchemaValidator.Check(seen, ArchiveSchemas.Observations()), Is.Not.Empty);
    }

    private static void AssertExplained(JsonObject schema)
    {
        var shapes = schema["$defs"]!.AsObject().Select(d => d.Value!.AsObject()).Prepend(schema).Where(s => s["properties"] is not null);
        foreach (var shape in shapes) Assert.That((string)shape["description"]!, Is.Not.Empty, shape.ToJsonString());
        Assert.That((string)schema["description"]!, Is.Not.Empty);
    }

    private static void HoldOrWrite(string file, JsonObject schema)
    {
        var (path, made) = (Repository.File(file), schema.ToJsonString(Readable) + "\n");
        if (Environment.GetEnvironmentVariable("EMBEDARCHIVE_WRITE_DOCS") == "1") File.WriteAllText(path, made);
        else Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(made), $"{file} is not what the types say; see the comment of this class.");
    }
}
