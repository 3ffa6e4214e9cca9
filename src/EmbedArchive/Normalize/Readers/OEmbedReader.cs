using System.Net;

namespace EmbedArchive.Normalize.Readers;

/// <summary>oEmbed 1.0 answers (oembed.com), JSON or XML, with the deviations that providers show (resolution 1).</summary>
internal static class OEmbedReader
{
    internal const string Format = "oembed";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal))
        {
            if (answer.Capture.Failure is not null) return refusal;
            var text = Charsets.Decode(answer.Capture);
            if (answer.Capture.Status is >= 200 and < 300 && OEmbedFields.OfXml(text, answer.Reading) is { IsAnswer: true } xml) return Facts(answer, xml);
            if (Walls.Find(answer, text) is { } wall) return wall;
            return refusal.State is AvailabilityState.RateLimited or AvailabilityState.Error ? refusal : OEmbedStates.Of(answer, text, default) ?? refusal;
        }
        // A list of one stands for the one.
        if (json.IsList) json = json.First;
        if (OEmbedStates.Of(answer, null, json) is { } state) return state;
        var fields = OEmbedFields.Of(json);
        return fields.IsAnswer ? Facts(answer, fields) : Refusal.Unreadable("The answer is no oEmbed.");
    }

    private static PostFacts Facts(SourceAnswer answer, OEmbedFields fields)
    {
        var home = HttpAddress.Parse(fields["provider_url"]) ?? answer.FinalAddress;
        var markup = EmbedMarkup.Read(fields["html"], home);
        var isCaption = TitleIsCaption(answer.Post.Provider);
        var title = fields["title"] is { } raw ? WebUtility.HtmlDecode(raw).Trim() : null;
        var description = fields["description"];
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            CanonicalUrl = Canonical(answer, fields, markup, home),
            Kind = fields["type"] switch { "photo" => EmbedKind.Image, "video" => EmbedKind.Video, _ => null },
            PublishedAt = InstantText.Any(fields["upload_date"] ?? fields["pubdate"] ?? fields["published_at"] ?? fields["created_at"]) ?? markup.Date,
            // A post without a title of its own begins with its author's name (Facebook).
            Title = isCaption ? null : title ?? (markup.Title == (fields["author_name"] ?? markup.AuthorName) ? null : markup.Title),
            Text = markup.Text ?? (isCaption ? Plain(title) : Plain(description)),
            Author = OEmbedAuthor.Read(answer, fields, markup, home),
            Media = [.. Media(fields, markup, home)],
            Counts = Counts(answer, fields),
            License = HttpAddress.Of(fields["license_url"], home) ?? fields["license"],
        };
        // Vimeo answers for a locked video without its title and author, some hosts with a status inside (resolution 1).
        var isLimited = fields["domain_status_code"] == "403" || (answer.Post.Provider == "vimeo" && facts is { Title: null, Author: null });
        return isLimited ? facts with
        {
            State = AvailabilityState.Protected,
            StateBy = "author",
            PlatformCode = fields["domain_status_code"] ?? "limited",
            StateMessage = "The answer holds the player only.",
        } : facts;
    }

    /// <summary>Sites whose posts have no title: what they call so is the text.</summary>
    private static bool TitleIsCaption(string provider) => provider is "tiktok" or "instagram" or "x" or "threads" or "bluesky";

    private static RichText? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : new() { Plain = text.Trim().ReplaceLineEndings("\n") };

    private static string? Canonical(SourceAnswer answer, OEmbedFields fields, EmbedMarkup markup, Uri home)
    {
        var own = fields["type"] is "photo" ? null : HttpAddress.Of(fields["url"], home);
        if (answer.Post.Provider == "x" && HttpAddress.Parse(own ?? markup.Address) is { } post)
            return post.AbsolutePath.Trim('/').Split('/') is [var handle, "status" or "statuses", var id, ..] ? XPost.Address(handle, id) : post.AbsoluteUri;
        return HttpAddress.Of(fields["web_page"], home) ?? own ?? markup.Address;
    }

    private static IEnumerable<Media> Media(OEmbedFields fields, EmbedMarkup markup, Uri home)
    {
        var (width, height) = (fields.Size("width"), fields.Size("height"));
        var picture = (fields["type"] is "photo" ? MediaOf.Image(HttpAddress.Of(fields["url"], home), width, height) : null) ?? markup.Image;
        if (picture is not null) yield return picture;
        // Of a picture that is there the preview is the same again.
        else if (MediaOf.Thumbnail(HttpAddress.Of(fields["thumbnail_url"], home), fields.Size("thumbnail_width"), fields.Size("thumbnail_height")) is { } thumbnail)
            yield return thumbnail with { DurationMs = NumberText.Number(fields["duration"]) is > 0 and < 1e7 and var seconds ? (long)(seconds * 1000) : null };
    }

    /// <summary>DeviantArt tells its numbers.</summary>
    private static Counts? Counts(SourceAnswer answer, OEmbedFields fields)
    {
        var numbers = fields.Json.At("community", "statistics", "_attributes");
        return !numbers.IsObject ? null : new()
        {
            Views = numbers["views"].Count,
            Likes = numbers["favorites"].Count,
            Replies = numbers["comments"].Count,
            AsOf = answer.Capture.At,
        };
    }
}
