using System.Globalization;
using System.Text.Json.Nodes;
using EmbedArchive.Normalize;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

/// <summary>
/// Invented answers of every shape that providers are known to give, put into captures as other tools write them, and resolved from these
/// alone. What a row does not say must not be told either.
/// </summary>
internal sealed class InventedAnswersTests
{
    private static readonly string Folder = Repository.File("tests/EmbedArchive.Tests/Resolve/InventedAnswers");

    private static readonly JsonObject Schema = SnapshotSchema.Make();

    internal static IEnumerable<InventedAnswer> All() => Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(InventedAnswer.Read);

    private static IEnumerable<TestCaseData> Rows() => All().Select(r => new TestCaseData(r).SetName("Replayed: " + r.Name));

    [TestCaseSource(nameof(Rows))]
    public async Task A_captured_answer_gives_its_post_or_its_state(InventedAnswer row)
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("other.warc");
        await File.WriteAllBytesAsync(file, row.Warc());
        await using var archiver = EmbedArchiver.Create(new EmbedArchiveOptions { Http = { Replay = { file } } });

        var post = (await archiver.ResolveAsync(new Uri(row.Post))).Kept();

        Assert.That(SchemaValidator.Check(JsonNode.Parse(SnapshotJson.Write(post)), Schema), Is.Empty);
        var seen = Told(post);
        if (!row.Lines.ContainsKey("time")) seen.Remove("time");
        Assert.That(seen.Select(s => $"{s.Key} {s.Value}"), Is.EqualTo(row.Said.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {s.Value}")),
            string.Join('\n', post.Evidence.Sources.Select(s => $"{s.Id} {s.Name} {s.Outcome} {s.Url} {s.Message}")));
    }

    private static SortedDictionary<string, string> Told(PostSnapshot post)
    {
        var told = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["state"] = Word(post.Availability.State) };
        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) told[key] = value;
        }

        Add("author", post.Author?.DisplayName);
        Add("handle", post.Author?.Handle);
        Add("title", post.Title);
        Add("text", post.Text?.Plain.Replace("\n", "\\n", StringComparison.Ordinal));
        Add("cut", post.Text is { Truncated: true } ? "true" : null);
        Add("time", post.PublishedAt is { } at ? at.Value.UtcDateTime.ToString(at.Precision switch
        {
            InstantPrecision.Millisecond => "yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", InstantPrecision.Day => "yyyy-MM-dd", _ => "yyyy-MM-dd'T'HH:mm:ss'Z'",
        }, CultureInfo.InvariantCulture) : null);
        Add("media", string.Join(' ', post.Media.Select(m => m.Type.ToString().ToLowerInvariant())));
        Add("poll", string.Join(' ', post.Poll?.Options.Select(o => $"{o.Text}={o.Votes}") ?? []));
        Add("counts", post.Counts is { } counts ? Numbers(counts) : null);
        Add("quoted", State(post.Quoted));
        Add("parent", State(post.InReplyTo));
        Add("reposted", State(post.Reposted));
        return told;
    }

    private static string? State(PostReference? reference) => reference?.Availability is { } availability ? Word(availability.State) : null;

    private static string Word(AvailabilityState state) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());

    private static string Numbers(Counts c) => string.Join(' ', new (string Name, long? Value)[]
    {
        ("likes", c.Likes), ("reposts", c.Reposts), ("quotes", c.Quotes), ("replies", c.Replies), ("views", c.Views),
        ("bookmarks", c.Bookmarks), ("shares", c.Shares), ("dislikes", c.Dislikes),
    }.Where(n => n.Value is not null).Select(n => $"{n.Name}={n.Value}").Concat(c.Reactions is { Count: > 0 } ? ["reactions"] : []));
}
