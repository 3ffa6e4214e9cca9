namespace EmbedArchive.Normalize;

/// <summary>An object of ActivityStreams that is a post. Single values and lists stand for each other.</summary>
internal static class ActivityPubPost
{
    private const string Public = "https://www.w3.org/ns/activitystreams#Public";

    internal static PostFacts Read(SourceAnswer answer, Json thing)
    {
        var content = thing["content"].Text ?? thing["contentMap"].Members.Select(m => m.Value.Text).FirstOrDefault(t => t is not null);
        var lang = thing["contentMap"].Members.Select(m => Language.Of(m.Name)).FirstOrDefault(l => l is not null);
        var type = thing["type"].Text;
        var sensitive = thing["sensitive"].IsTrue;
        var quoted = thing["quote"].Text ?? thing["quoteUrl"].Text ?? thing["quoteUri"].Text ?? thing["_misskey_quote"].Text;
        var replied = thing["inReplyTo"].ItemsOrSelf.Select(r => HttpAddress.Of(r["id"].Text ?? r.Text)).FirstOrDefault(a => a is not null);
        var media = ActivityPubMedia.Read(answer, thing, sensitive);
        var facts = new PostFacts
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            CanonicalUrl = ActivityPubMedia.Page(thing["url"]) ?? HttpAddress.Of(thing["id"].Text),
            AlternateUrls = HttpAddress.Of(thing["id"].Text) is { } id ? [id] : [],
            Kind = type switch { "Article" or "Page" => EmbedKind.Article, "Video" => EmbedKind.Video, "Audio" => EmbedKind.Audio, "Image" => EmbedKind.Image, _ => EmbedKind.Post },
            PublishedAt = InstantText.Iso(thing["published"].Text),
            EditedAt = InstantText.Iso(thing["updated"].Text) is { } updated && updated.Value != InstantText.Iso(thing["published"].Text)?.Value ? updated : null,
            Title = thing["name"].Text,
            Text = FediverseText.Read(content, answer.FinalAddress, default, lang, quoted is not null),
            ContentWarning = sensitive || (thing["summary"].Text is not null && type is "Note" or "Question")
                ? new() { Text = thing["summary"].Text, SensitiveMedia = sensitive }
                : null,
            Author = Author(answer, thing["attributedTo"].ItemsOrSelf.FirstOrDefault(a => a.Text is not null
                || a["type"].Text is "Person" or "Service" or "Organization" or "Application"
                || a["id"].Exists)),
            Media = [.. media],
            Poll = Poll(thing),
            Quoted = HttpAddress.Of(quoted) is { } quote ? NestedPost.Named(answer.Post.Provider, null, quote) : null,
            InReplyTo = NestedPost.Named(answer.Post.Provider, null, replied),
            Counts = Counts(answer, thing),
            Visibility = Visibility(thing),
        };
        return facts with { Role = facts.Quoted is not null ? PostRole.Quote : facts.InReplyTo is not null ? PostRole.Reply : PostRole.Original };
    }

    /// <summary>A repost names the post that it repeats, and holds nothing of it.</summary>
    internal static PostFacts Repeat(SourceAnswer answer, Json activity, string repeated) => new()
    {
        Outcome = SourceOutcome.Answered,
        State = AvailabilityState.Available,
        CanonicalUrl = HttpAddress.Of(activity["id"].Text),
        Kind = EmbedKind.Post,
        Role = PostRole.Repost,
        PublishedAt = InstantText.Iso(activity["published"].Text),
        Author = Author(answer, activity["actor"]),
        Reposted = NestedPost.Named(answer.Post.Provider, null, repeated),
        Visibility = Visibility(activity),
    };

    internal static PostFacts Actor(SourceAnswer answer, Json actor) => new()
    {
        Outcome = SourceOutcome.Answered,
        State = actor["suspended"].IsTrue ? AvailabilityState.Suspended : AvailabilityState.Available,
        CanonicalUrl = ActivityPubMedia.Page(actor["url"]) ?? HttpAddress.Of(actor["id"].Text),
        Kind = EmbedKind.Profile,
        Author = Author(answer, actor) is { } author
            ? author with
            {
                Avatar = MediaOf.Image(HttpAddress.Of(actor["icon"].ItemsOrSelf.FirstOrDefault()["url"].Text, answer.FinalAddress)),
                Description = FediverseText.Read(actor["summary"].Text, answer.FinalAddress, default, null, hasQuote: false)?.Plain,
            }
            : null,
    };

    private static Author? Author(SourceAnswer answer, Json actor)
    {
        var url = HttpAddress.Of(actor["id"].Text ?? actor.Text, answer.FinalAddress);
        var handle = Handles.Clean(actor["preferredUsername"].Text) ?? Handles.OfProfile(url);
        return url is null && handle is null ? null : new()
        {
            Id = url,
            Handle = handle,
            DisplayName = actor["name"].Text,
            Url = ActivityPubMedia.Page(actor["url"]) ?? url,
            Bot = actor["type"].Is("Service") ? true : null,
        };
    }

    private static Poll? Poll(Json thing)
    {
        var isMultiple = thing["anyOf"].IsList;
        var options = (isMultiple ? thing["anyOf"] : thing["oneOf"]).Items.Select(o => new PollOption
        {
            Text = o["name"].Text ?? "",
            Votes = o.At("replies", "totalItems").Count,
        }).ToArray();
        return options.Length == 0 ? null : new()
        {
            Options = options,
            TotalVoters = thing["votersCount"].Count,
            Multiple = isMultiple,
            ClosesAt = InstantText.Iso(thing["endTime"].Text)?.Value,
            Closed = thing["closed"].Exists ? true : null,
        };
    }

    private static Counts? Counts(SourceAnswer answer, Json thing)
    {
        var counts = new Counts
        {
            Likes = thing.At("likes", "totalItems").Count,
            Reposts = thing.At("shares", "totalItems").Count,
            Replies = thing.At("replies", "totalItems").Count,
            Views = thing["views"].Count,
            AsOf = answer.Capture.At,
        };
        return counts is { Likes: null, Reposts: null, Replies: null, Views: null } ? null : counts;
    }

    private static string? Visibility(Json thing)
    {
        bool IsPublic(string list) => thing[list].ItemsOrSelf.Any(a => a.Text is Public or "as:Public" or "Public");
        return IsPublic("to") ? "public" : IsPublic("cc") ? "unlisted" : null;
    }
}
