using System.Text.Json.Nodes;
using EmbedArchive.Store;

namespace EmbedArchive.Tests.Support;

/// <summary>The schemas of an archive's JSON files, as the docs publish them, and whether an archive keeps to them.</summary>
internal static class ArchiveSchemas
{
    internal const string ManifestFile = "docs/schema/manifest-1.json";
    internal const string LinksFile = "docs/schema/links-1.json";
    internal const string ObservationsFile = "docs/schema/observations-1.json";
    internal const string SnapshotFile = "docs/schema/post-snapshot-1.json";

    internal static JsonObject Manifest() => new JsonSchemaOf(typeof(ArchiveManifest), StoreJson.Options).Make(ArchiveManifest.CurrentSchema, "The manifest of an archive");

    internal static JsonObject Links() => new JsonSchemaOf(typeof(ArchivedLinks), StoreJson.Options).Make(ArchivedLinks.CurrentSchema, "The links of an archive with their ways");

    internal static JsonObject Observations() =>
        new JsonSchemaOf(typeof(ArchivedObservations), StoreJson.Options).Make(ArchivedObservations.CurrentSchema, "What was seen each time that posts and links were asked for again");

    /// <summary>Fails the test when a JSON file of the archive is not as the schemas in the docs say.</summary>
    internal static void AssertValid(string archive)
    {
        Assert.That(Problems(Path.Combine(archive, ArchivePath.Manifest), ManifestFile), Is.Empty);
        Assert.That(Problems(Path.Combine(archive, ArchivePath.Links), LinksFile), Is.Empty);
        var observations = Path.Combine(archive, ArchivePath.Observations);
        if (File.Exists(observations)) Assert.That(Problems(observations, ObservationsFile), Is.Empty);
        var posts = Path.Combine(archive, "posts");
        if (!Directory.Exists(posts)) return;
        foreach (var post in Directory.EnumerateFiles(posts, "*.json", SearchOption.AllDirectories)) Assert.That(Problems(post, SnapshotFile), Is.Empty, post);
    }

    private static IReadOnlyList<string> Problems(string file, string schema) =>
        SchemaValidator.Check(JsonNode.Parse(File.ReadAllBytes(file)), JsonNode.Parse(File.ReadAllBytes(Repository.File(schema)))!.AsObject());
}
