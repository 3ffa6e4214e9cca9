using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Store;
using EmbedArchive.Tests.Store.Warc;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store;

/// <summary>A run over an invented article: a post with a picture, a post that is gone, a short link.</summary>
internal static class SampleRun
{
    internal static readonly DateTimeOffset Start = SampleCaptures.Start;

    /// <summary>A picture of one pixel, made by hand.</summary>
    internal static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    internal static ArchiveRun Of(DateTimeOffset? at = null) =>
        new(Article.FromHtml("<p>Café — <b>story</b></p>", new Uri("https://news.example/story")), at ?? Start, new());

    internal static async Task<ArchiveManifest> WriteAsync(IArchiveStore store, string archive, ArchiveRun? run = null, string text = "hello")
    {
        run ??= Of();
        await using var writer = await ArchiveWriter.OpenAsync(store, archive, run);
        var manifest = await writer.CommitAsync(await ContentsAsync(writer, text));
        if (store is FolderStore) ArchiveSchemas.AssertValid(archive);
        return manifest;
    }

    internal static async Task<ArchiveContents> ContentsAsync(ArchiveWriter writer, string text = "hello")
    {
        var answer = await writer.Captures.RecordAsync(SampleCaptures.Answer("https://api.example/post/1", $"{{\"text\":\"{text}\"}}"));
        var gone = await writer.Captures.RecordAsync(SampleCaptures.Answer("https://api.example/post/2", "", 404, 1));
        var hop = await writer.Captures.RecordAsync(SampleCaptures.Answer("https://sho.rt/x", "", 301, 2));
        var picture = await writer.Captures.RecordAsync(SampleCaptures.Answer("https://cdn.example/p.gif", seconds: 3) with { WireBody = Gif, Body = Gif });
        var stored = await writer.SaveMediaAsync(new() { Type = MediaType.Image, State = MediaState.NotAttempted, Url = "https://cdn.example/p.gif" }, picture);
        return new()
        {
            Embeds = [Result("x", "1721", Snapshot("x", "1721", answer, text) with { Media = [stored] }, 3), Result("youtube", "dQw4", Snapshot("youtube", "dQw4", gone, null), 9)],
            Links =
            [
                new(new() { Url = "https://sho.rt/x", Type = LinkType.Shortener, Where = LinkPlace.Href, Span = new(1, 2) },
                    new() { Url = "https://sho.rt/x", Type = LinkType.Shortener, Outcome = ExpandOutcome.Resolved, Final = "https://end.example/", Hops = [new() { Url = "https://sho.rt/x", Status = 301, At = hop.At, Capture = hop.RecordId }] }),
            ],
            OfflineArticle = Encoding.UTF8.GetBytes("<p>offline</p>"),
            OfflineName = "story.archived.html",
        };
    }

    private static EmbedResult Result(string provider, string id, PostSnapshot snapshot, int at) => new(
        new() { Provider = provider, Kind = EmbedKind.Post, Id = id, Url = snapshot.CanonicalUrl, Form = EmbedForm.Blockquote, Span = new(at, 4) },
        snapshot.Text is null ? EmbedOutcome.Gone : EmbedOutcome.Archived, snapshot);

    private static PostSnapshot Snapshot(string provider, string id, Capture capture, string? text) => new()
    {
        Schema = PostSnapshot.CurrentSchema, Id = provider + ":" + id, Platform = provider, PostId = id, CanonicalUrl = $"https://{provider}.example/{id}",
        Kind = EmbedKind.Post, CapturedAt = Start,
        Availability = new() { State = text is null ? AvailabilityState.NotFound : AvailabilityState.Available, Confidence = AvailabilityConfidence.Inferred, CheckedAt = capture.At },
        Text = text is null ? null : new() { Plain = text },
        Evidence = new() { Sources = [new() { Id = "s1", Kind = SourceKind.Api, Name = provider + "-api", At = capture.At, Status = capture.Status, Outcome = SourceOutcome.Answered, Capture = capture.RecordId }] },
    };

    /// <summary>Every file under a folder with its bytes.</summary>
    internal static SortedDictionary<string, string> Files(string root) => new(
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(root, f), f => Convert.ToBase64String(File.ReadAllBytes(f))), StringComparer.Ordinal);
}
