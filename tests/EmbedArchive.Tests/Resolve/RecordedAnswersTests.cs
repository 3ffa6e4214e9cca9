using System.Text.Json;
using System.Text.Json.Nodes;
using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

/// <summary>Recorded answers of providers, put where a source asks for them: the post is resolved from that one answer.</summary>
internal sealed class RecordedAnswersTests
{
    /// <summary>A part of an answer, recorded on its own.</summary>
    private static readonly string[] Fragments = ["mastodon-quote-shallow.json"];

    private static readonly JsonObject Schema = SnapshotSchema.Make();

    private static readonly Dictionary<string, AvailabilityState[]> States = new(StringComparer.Ordinal)
    {
        ["live"] = [AvailabilityState.Available],
        ["deleted"] = [AvailabilityState.Deleted, AvailabilityState.Available],
        ["not_found"] = [AvailabilityState.NotFound],
        ["private"] = [AvailabilityState.Protected],
        ["login_required"] = [AvailabilityState.LoginRequired],
        ["login_wall"] = [AvailabilityState.LoginRequired],
        ["bot_wall"] = [AvailabilityState.BotWall],
        ["geo_blocked"] = [AvailabilityState.GeoBlocked],
        ["suspended"] = [AvailabilityState.Suspended],
    };

    private static IEnumerable<TestCaseData> Rows()
    {
        var index = Path.Combine(SharedFolder.Root, "responses/index.json");
        if (!File.Exists(index)) yield return new TestCaseData("", "", "", 0, "").SetName("Recorded answers");
        else
            foreach (var row in JsonDocument.Parse(File.ReadAllText(index)).RootElement.EnumerateArray().Select(r => (File: r.GetProperty("file").GetString()!, Row: r)))
                if (Target(new(row.Row.GetProperty("request_url").GetString()!), isPage: row.File.EndsWith(".html", StringComparison.Ordinal)) is { } target && !Fragments.Contains(row.File) && States.ContainsKey(row.Row.GetProperty("what").GetString()!))
                    yield return new TestCaseData(row.File, target, row.Row.GetProperty("request_url").GetString(), row.Row.GetProperty("status").GetInt32(), row.Row.GetProperty("what").GetString()).SetName(row.File);
    }

    [TestCaseSource(nameof(Rows))]
    public async Task A_recorded_answer_gives_its_post_or_its_state(string file, string target, string asked, int status, string what)
    {
        var path = SharedFolder.Require("responses/" + file);
        var post = Key(target);
        var source = SourcePlan.For(post, ProviderCatalog.BuiltIn.Find(post.Provider)).FirstOrDefault(s => target == asked ? SourcePlan.ReadsThePage(s) : Asks(s, post, new(asked)));
        if (source is null) Assert.Ignore($"No source of {post.Provider} asks {asked}.");
        var web = new ScriptedWeb().On(AddressTemplate.Fill(source.Address, post, "token")!, status, File.ReadAllBytes(path));
        var options = new EmbedArchiveOptions { Sources = { WebArchives = false } };
        if (source.Credential is { } name) options.Sources.Credentials[name] = "token";

        var done = await new PostResolver(web, ProviderCatalog.BuiltIn, options).ResolveAsync(post).KeptAsync();

        Assert.Multiple(() =>
        {
            Assert.That(States[what], Does.Contain(done.Snapshot.Availability.State), done.Message);
            if (what == "live") Assert.That((object?)done.Snapshot.Text ?? done.Snapshot.Title ?? (object?)done.Snapshot.Poll ?? done.Snapshot.Author, Is.Not.Null);
            Assert.That(SchemaValidator.Check(JsonNode.Parse(SnapshotJson.Write(done.Snapshot)), Schema), Is.Empty);
        });
    }

    private static PostKey Key(string target) =>
        ProviderCatalog.BuiltIn.TryMatch(target, out var match) ? new(match.Provider.Key, match.Kind, match.Id, match.Url) { Parts = match.Parts }
        : target.StartsWith("mastodon:", StringComparison.Ordinal) ? new("mastodon", EmbedKind.Post, new Uri(target[9..]).Segments[^1], target[9..])
        : target.StartsWith("x:", StringComparison.Ordinal) ? new("x", EmbedKind.Post, target[2..], "https://x.com/i/status/" + target[2..])
        : new(PostResolver.AnyPage, EmbedKind.Article, null, target);

    private static bool Asks(PostSource source, PostKey post, Uri asked) =>
        AddressTemplate.Fill(source.Address, post, "token") is { } filled && Uri.TryCreate(filled, UriKind.Absolute, out var address)
        && address.Host == asked.Host && address.Segments[^1].TrimEnd('/') == asked.Segments[^1].TrimEnd('/');

    /// <summary>The post that a recorded question was about.</summary>
    private static string? Target(Uri asked, bool isPage)
    {
        var query = System.Web.HttpUtility.ParseQueryString(asked.Query);
        return query["url"] is { } url ? url
            : asked.Host == "cdn.syndication.twimg.com" ? "x:" + query["id"]
            : asked.AbsolutePath.StartsWith("/api/v1/statuses/", StringComparison.Ordinal) ? $"mastodon:https://{asked.Authority}/@someone/{asked.Segments[^1]}"
            : asked.AbsolutePath.StartsWith("/api/info", StringComparison.Ordinal) && query["id"] is { } name ? $"https://www.reddit.com/comments/{name[3..]}"
            : asked.AbsolutePath.StartsWith("/s/", StringComparison.Ordinal) && asked.Segments.Length < 4 ? null
            : asked.AbsolutePath.StartsWith("/s/", StringComparison.Ordinal) ? $"https://t.me{asked.AbsolutePath[2..]}"
            : isPage && asked.Host != "web.archive.org" ? asked.AbsoluteUri
            : null;
    }
}
