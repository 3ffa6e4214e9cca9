using System.Collections.Immutable;
using System.Net;

namespace EmbedArchive.Normalize;

/// <summary>JSON-LD of schema.org on a page: the post, the article or the video that the page is about.</summary>
internal static class JsonLd
{
    /// <summary>What a page may be about, best first.</summary>
    private static readonly string[] Wanted =
    [
        "SocialMediaPosting", "DiscussionForumPosting", "VideoObject", "NewsArticle",
        "ReportageNewsArticle", "LiveBlogPosting", "BlogPosting", "Article", "AudioObject",
        "PodcastEpisode", "MusicRecording", "MusicAlbum", "ImageObject", "Comment", "CreativeWork",
    ];

    internal static PostFacts? Read(HtmlPage page, SourceAnswer answer)
    {
        var things = Things(page).ToArray();
        var byId = things.Where(t => t["@id"].Text is not null).DistinctBy(t => t["@id"].Text).ToDictionary(t => t["@id"].Text!, StringComparer.Ordinal);
        var found = Wanted.SelectMany(w => things.Where(t => Types(t).Contains(w))).Select(t => (Json?)t).FirstOrDefault();
        return found is { } thing
            ? Facts(page, answer, thing, json => json["@id"].Text is { } id && json.Members.Count() == 1 && byId.TryGetValue(id, out var whole) ? whole : json)
            : null;
    }

    /// <summary>Every top-level thing of every block; a broken block does not lose the others.</summary>
    internal static IEnumerable<Json> Things(HtmlPage page)
    {
        foreach (var script in page.Scripts("application/ld+json").Take(50))
        {
            if (!Parse(script, out var json)) continue;
            foreach (var item in json.ItemsOrSelf)
            {
                if (item["@graph"].Exists)
                    foreach (var part in item["@graph"].ItemsOrSelf) yield return part;
                else yield return item;
                if (item["mainEntity"].IsObject) yield return item["mainEntity"];
            }
        }
    }

    private static bool Parse(string script, out Json json)
    {
        var text = script.Trim();
        foreach (var (open, close) in new[] { ("<![CDATA[", "]]>"), ("//<![CDATA[", "//]]>"), ("<!--", "-->") })
            if (text.StartsWith(open, StringComparison.Ordinal) && text.EndsWith(close, StringComparison.Ordinal))
                text = text[open.Length..^close.Length];
        if (JsonBody.TryParse(text, out json)) return true;
        // Raw line breaks and tabs inside texts are the usual fault; between values they are white space anyway.
        return JsonBody.TryParse(string.Concat(text.Select(c => c < ' ' ? ' ' : c)).TrimEnd(';', ' '), out json);
    }

    private static IEnumerable<string> Types(Json thing) => thing["@type"].ItemsOrSelf.Select(t => t.Text?.Split('/', '#', ':')[^1]).OfType<string>();

    private static PostFacts Facts(HtmlPage page, SourceAnswer answer, Json thing, Func<Json, Json> whole)
    {
        var authors = thing["author"].Exists ? thing["author"] : thing["creator"].Exists ? thing["creator"] : thing["byArtist"];
        var people = authors.ItemsOrSelf.Select(a => Author(page, whole(a))).OfType<Author>().Take(10).ToArray();
        var isMedia = Types(thing).Any(t => t is "VideoObject" or "AudioObject" or "ImageObject" or "MusicRecording");
        var body = Text(thing["articleBody"]) ?? Text(thing["text"]) ?? Text(thing["description"]);
        return new()
        {
            Outcome = SourceOutcome.Answered,
            Kind = Types(thing).FirstOrDefault() switch { "VideoObject" => EmbedKind.Video, "AudioObject" or "PodcastEpisode" or "MusicRecording" => EmbedKind.Audio, "MusicAlbum" or "MusicPlaylist" => EmbedKind.Playlist, "SocialMediaPosting" or "DiscussionForumPosting" => EmbedKind.Post, "Comment" => EmbedKind.Comment, _ => null },
            // The headline of a posting is made of its text or of its author.
            Title = Types(thing).Contains("SocialMediaPosting") ? null : Text(thing["headline"]) ?? Text(thing["name"]),
            Text = body is null ? null : new() { Plain = body, Lang = Language.Of(thing["inLanguage"].Text) ?? page.Lang },
            PublishedAt = InstantText.Any(thing["datePublished"].Text) ?? InstantText.Any(thing["uploadDate"].Text) ?? InstantText.Any(thing["dateCreated"].Text),
            EditedAt = InstantText.Any(thing["dateModified"].Text),
            Author = people.FirstOrDefault(),
            CoAuthors = [.. people.Skip(1)],
            Media = isMedia ? Own(page, thing) : [.. Inside(page, thing, whole)],
            Counts = JsonLdCounts.Read(thing, answer.Capture.At),
        };
    }

    private static Author? Author(HtmlPage page, Json author)
    {
        var (name, handle) = author.IsObject ? (Text(author["name"]), Handles.Clean(author["alternateName"].Text)) : (Text(author), null);
        if (name is null || name.Contains("://", StringComparison.Ordinal)) return null;
        var url = page.Address(author["url"].ItemsOrSelf.FirstOrDefault().Text);
        return new() { DisplayName = name, Handle = handle ?? (url?.Contains("/@", StringComparison.Ordinal) is true ? Handles.OfProfile(url) : null), Url = url };
    }

    /// <summary>The thing is the media itself.</summary>
    private static ImmutableArray<Media> Own(HtmlPage page, Json thing)
    {
        var type = Types(thing).Contains("VideoObject") ? MediaType.Video : Types(thing).Contains("ImageObject") ? MediaType.Image : MediaType.Audio;
        var still = MediaOf.Image(page.Address(thing["thumbnailUrl"].ItemsOrSelf.FirstOrDefault().Text ?? thing["thumbnail"]["url"].Text));
        return MediaOf.Of(type, page.Address(thing["contentUrl"].Text), thing["width"].Size, thing["height"].Size) is not { } media ? []
            : [media with
            {
                Poster = type is MediaType.Video ? still : null,
                DeclaredType = thing["encodingFormat"].Text,
                DurationMs = IsoDuration.Milliseconds(thing["duration"].Text),
            }];
    }

    private static IEnumerable<Media> Inside(HtmlPage page, Json thing, Func<Json, Json> whole)
    {
        foreach (var video in thing["video"].ItemsOrSelf.Take(20).SelectMany(v => Own(page, whole(v)))) yield return video;
        foreach (var item in thing["image"].ItemsOrSelf.Take(20))
        {
            var image = whole(item);
            if (MediaOf.Image(page.Address(image.IsObject
                ? image["url"].Text ?? image["contentUrl"].Text
                : image.Text), image["width"].Size, image["height"].Size, Text(image["caption"])) is { } media)
                yield return media;
        }
    }

    private static string? Text(Json json) => Junk.Clean(json.IsList ? json.First.Text : json.Text) is { } text ? WebUtility.HtmlDecode(text) : null;
}
