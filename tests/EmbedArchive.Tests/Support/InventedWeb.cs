using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using EmbedArchive.Tests.Store;
using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive.Tests.Support;

/// <summary>
/// A web of one invented Mastodon server, its pictures and a short link, whose posts change, vanish and come back as a test wishes; and an article that
/// embeds them. The clock stands still until the test moves it. What is asked is counted.
/// </summary>
internal sealed class InventedWeb : IDisposable
{
    internal const string Ana = "111111111111111111", Bo = "222222222222222222", Short = "https://bit.ly/vell-report";

    private readonly Dictionary<string, Func<HttpResponseMessage>> answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> silent = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    internal TemporaryFolder Folder { get; } = new();

    internal FakeTime Time { get; } = new() { FiresUpTo = TimeSpan.FromSeconds(2) };

    internal string Archive => Folder.PathOf("story.embeds");

    /// <summary>Every address that was asked, in order.</summary>
    internal List<string> Asked { get; } = [];

    internal InventedWeb()
    {
        Post(Ana, "The weir stays open.", "https://files.social.example/weir.gif");
        Post(Bo, "Nobody asked the anglers.");
        Picture("https://files.social.example/weir.gif");
        answers[Short] = () => Redirect("https://report.example/vell");
        answers["https://report.example/vell"] = () => Text(200, "<title>Report</title>", "text/html");
    }

    internal static string Embed(string id) => $"<blockquote class=\"mastodon-embed\" data-embed-url=\"https://social.example/@ana/{id}/embed\"><a href=\"https://social.example/@ana/{id}\">Post</a></blockquote>";

    internal static Article Story(params string[] ids) =>
        Article.FromHtml($"<p>Story</p>{string.Concat(ids.Select(Embed))}<p><a href=\"{Short}\">report</a></p>", new Uri("https://news.example/story"));

    internal void Post(string id, string text, string? picture = null, int likes = 3)
    {
        silent.Remove(id);
        answers[Api(id)] = () => Text(200, Status(id, text, picture, likes).ToJsonString());
    }

    private static JsonObject Status(string id, string text, string? picture, int likes) => new()
    {
        ["id"] = id, ["url"] = $"https://social.example/@ana/{id}", ["uri"] = $"https://social.example/users/ana/statuses/{id}", ["created_at"] = "2026-11-01T10:00:00.000Z",
        ["content"] = $"<p>{text}</p>", ["favourites_count"] = likes, ["reblogs_count"] = 0, ["replies_count"] = 0, ["visibility"] = "public", ["language"] = "en",
        ["account"] = new JsonObject { ["id"] = "7", ["username"] = "ana", ["acct"] = "ana", ["display_name"] = "Ana Exemplar", ["url"] = "https://social.example/@ana" },
        ["media_attachments"] = picture is null ? [] : new JsonArray(new JsonObject { ["id"] = "1", ["type"] = "image", ["url"] = picture, ["description"] = "A weir." }),
    };

    internal void Picture(string url, int status = 200) => answers[url] = () => status == 200
        ? new(HttpStatusCode.OK) { Content = new ByteArrayContent(SampleRun.Gif) { Headers = { ContentType = new("image/gif") } } } : Text(status, "no");

    /// <summary>What the server says of the post from now on, such as 410 for a deleted one.</summary>
    internal void Says(string id, int status, string error = "Record not found") => answers[Api(id)] = () => Text(status, new JsonObject { ["error"] = error }.ToJsonString());

    /// <summary>Nobody answers for the post, whatever is asked of it.</summary>
    internal void Silence(string id) => silent.Add(id);

    internal void Link(string to, int status = 200)
    {
        answers[Short] = () => Redirect(to);
        answers[to] = () => Text(status, "<title>There</title>", "text/html");
    }

    internal void Answer(string url, int status, string body) => answers[url] = () => Text(status, body);

    /// <summary>The network is down: nobody answers.</summary>
    internal void GoDown() => silent.Add("");

    internal async Task<T> WithAsync<T>(Func<EmbedArchiver, Task<T>> work, Action<EmbedArchiveOptions>? configure = null)
    {
        Asked.Clear();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(Time);
        services.AddEmbedArchive(o =>
        {
            o.Http.MaxRetries = 0;
            o.Sources.WebArchives = false;
            configure?.Invoke(o);
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => new ScriptedHandler(Answer));
        await using var provider = services.BuildServiceProvider();
        return await work(provider.GetRequiredService<EmbedArchiver>());
    }

    internal Task<ArchiveResult> ArchiveAsync(Article article, Action<EmbedArchiveOptions>? configure = null) => WithAsync(a => a.ArchiveAsync(article, Archive), configure);

    /// <summary>Some days later, everything is asked for again.</summary>
    internal async Task<ArchiveResult> RefreshAsync(int days = 1)
    {
        Time.Advance(TimeSpan.FromDays(days));
        var result = await WithAsync(a => a.RefreshAsync(Archive));
        ArchiveSchemas.AssertValid(Archive);
        return result;
    }

    internal Task<VerifyReport> VerifyAsync() => WithAsync(a => a.VerifyAsync(Archive));

    internal string Read(string path) => File.ReadAllText(Path.Combine(Archive, path));

    public void Dispose() => Folder.Dispose();

    private static string Api(string id) => $"https://social.example/api/v1/statuses/{id}";

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        lock (gate)
        {
            var address = request.RequestUri!.AbsoluteUri;
            Asked.Add(address);
            if (silent.Any(address.Contains)) throw new HttpRequestException(HttpRequestError.ConnectionError);
            return answers.TryGetValue(address, out var answer) ? answer() : Text(404, "no such page");
        }
    }

    private static HttpResponseMessage Redirect(string to) => new(HttpStatusCode.MovedPermanently) { Headers = { Location = new(to) } };

    private static HttpResponseMessage Text(int status, string body, string type = "application/json") => new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };
}
