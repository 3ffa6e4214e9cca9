using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Normalize;

/// <summary>
/// The schema and the page of fields follow from the types. After a change of the model run these tests with EMBEDARCHIVE_WRITE_DOCS=1,
/// which writes both anew, and read the difference: a field may be added, never renamed or dropped, within one version of the schema.
/// </summary>
internal sealed class SnapshotSchemaTests
{
    private const string SchemaFile = "docs/schema/post-snapshot-1.json";
    private const string PageFile = "docs/snapshot.md";
    private const string Marker = "<!-- What follows is written by SnapshotSchemaTests from the types. -->";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public void The_schema_in_the_docs_is_that_of_the_types() => HoldOrWrite(SchemaFile, _ => SnapshotSchema.Make().ToJsonString(Readable) + "\n");

    [Test]
    public void The_page_of_fields_explains_every_field() => HoldOrWrite(PageFile, page => page[..(page.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)] + "\n" + Tables());

    [Test]
    public void A_full_snapshot_and_a_bare_one_are_valid()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.File(SchemaFile)))!.AsObject();
        foreach (var snapshot in (PostSnapshot[])[FullSnapshot.Make(), Answers.Merge(new("x", EmbedKind.Post, null, null), [], null, Answers.Now)])
            Assert.That(SchemaValidator.Check(JsonNode.Parse(SnapshotJson.Write(snapshot)), schema), Is.Empty);
    }

    [TestCase("""{"kind":"novel"}""", "enum")]
    [TestCase("""{"capturedAt":"yesterday"}""", "format")]
    [TestCase("""{"media":{}}""", "items")]
    [TestCase("""{"id":7}""", "type")]
    [TestCase("""{"nonsense":7}""", "not in the schema")]
    public void What_is_wrong_is_found(string change, string problem)
    {
        var json = JsonNode.Parse(SnapshotJson.Write(FullSnapshot.Make()))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject()) json[name] = value?.DeepClone();
        Assert.That(SchemaValidator.Check(json, SnapshotSchema.Make()), Has.Some.Contains(problem));
        json.Remove("evidence");
        Assert.That(SchemaValidator.Check(json, SnapshotSchema.Make()), Has.Some.Contains("required"));
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var (shape, about, fields) in SnapshotSchema.Describe())
        {
            text.Append($"\n### {shape}\n\n{about}\n\n| field | type | |\n|---|---|---|\n");
            foreach (var field in fields) text.Append($"| `{field.Name}`{(field.Required ? " (always)" : "")} | {field.Type} | {field.About.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
        return text.ToString();
    }

    private static void HoldOrWrite(string file, Func<string, string> make)
    {
        var path = Repository.File(file);
        var stands = File.Exists(path) ? File.ReadAllText(path) : "";
        var made = make(stands);
        if (Environment.GetEnvironmentVariable("EMBEDARCHIVE_WRITE_DOCS") == "1") File.WriteAllText(path, made);
        else Assert.That(stands, Is.EqualTo(made), $"{file} is not what the types say; see the comment of this class.");
    }
}
