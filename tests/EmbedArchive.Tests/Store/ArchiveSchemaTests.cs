using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    public void Every_field_is_explained([Values] bool manifest)
    {
        var schema = manifest ? ArchiveSchemas.Manifest() : ArchiveSchemas.Links();
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
