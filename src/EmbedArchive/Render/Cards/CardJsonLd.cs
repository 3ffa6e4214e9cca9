using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EmbedArchive.Render.Cards;

/// <summary>
/// The post in the words of schema.org, for programs that read the page. A data block: browsers do not run it. The writer's default
/// encoder escapes <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and everything beyond ASCII, so the text cannot end the element.
/// </summary>
internal static class CardJsonLd
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? written;

    internal static void Write(HtmlWriter html, CardRequest card, CardContent content)
    {
        var buffer = written ??= new ArrayBufferWriter<byte>(16 * 1024);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            WritePost(json, card, content);
            json.WriteEndObject();
        }

        html.Open("script", ("type", "application/ld+json")).Ascii(buffer.WrittenSpan).Close("script").Break();
    }

    private static void WritePost(Utf8JsonWriter json, CardRequest card, CardContent content)
    {
        var post = card.Post.Snapshot;
        var video = post.Kind is EmbedKind.Video or EmbedKind.Live;
        json.WriteString("@type", video ? "VideoObject" : post.Kind == EmbedKind.Audio ? "AudioObject" : "SocialMediaPosting");
        Text(json, "identifier", post.PostId);
        Text(json, "url", SafeLink.Checked(post.CanonicalUrl));
        Text(json, video ? "name" : "headline", content.Title);
        Text(json, video ? "description" : "articleBody", content.Text?.Plain);
        Text(json, "inLanguage", content.Lang);
        if (content.PublishedAt is { } published) json.WriteString(video ? "uploadDate" : "datePublished", PrintedTime.Machine(published));
        if (post.EditedAt is { } edited) json.WriteString("dateModified", PrintedTime.Machine(edited));
        Text(json, "archivedAt", card.AddressOf(card.SnapshotPath));
        json.WriteString("sdDatePublished", post.CapturedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        WriteAuthor(json, post, content);
        WriteMedia(json, card, post, video);
        WriteCounts(json, post.Counts);
    }

    private static void WriteAuthor(Utf8JsonWriter json, PostSnapshot post, CardContent content)
    {
        if ((content.Author ?? content.Handle) is not { } name) return;
        json.WriteStartObject("author");
        json.WriteString("@type", "Person");
        json.WriteString("name", Whole(name));
        Text(json, "alternateName", content.Handle);
        Text(json, "url", SafeLink.Checked(post.Author?.Url));
        json.WriteEndObject();
    }

    private static void WriteMedia(Utf8JsonWriter json, CardRequest card, PostSnapshot post, bool video)
    {
        var pictures = post.Media.Select(m => CardMedia.SourceOf(card, m) ?? CardMedia.SourceOf(card, m.Poster)).OfType<string>().ToList();
        if (pictures.Count > 0)
        {
            json.WriteStartArray(video ? "thumbnailUrl" : "image");
            foreach (var picture in pictures) json.WriteStringValue(picture);
            json.WriteEndArray();
        }

        if (video && post.Media.FirstOrDefault(MediaFile.IsVideo) is { } file) Text(json, "contentUrl", card.AddressOf(file.Path));
    }

    private static void WriteCounts(Utf8JsonWriter json, Counts? counts)
    {
        if (counts is null) return;
        json.WriteStartArray("interactionStatistic");
        Count("LikeAction", counts.Likes);
        Count("ShareAction", counts.Reposts);
        Count("CommentAction", counts.Replies);
        Count("WatchAction", counts.Views);
        json.WriteEndArray();

        void Count(string action, long? count)
        {
            if (count is null) return;
            json.WriteStartObject();
            json.WriteString("@type", "InteractionCounter");
            json.WriteString("interactionType", "https://schema.org/" + action);
            json.WriteNumber("userInteractionCount", count.Value);
            json.WriteEndObject();
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, Whole(value));
    }

    /// <summary>Half a surrogate pair cannot be written as JSON; it becomes U+FFFD.</summary>
    private static string Whole(string text) => !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
