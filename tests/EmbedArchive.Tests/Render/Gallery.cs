namespace EmbedArchive.Tests.Render;

/// <summary>One invented post of every sort of card.</summary>
internal static class Gallery
{
    private static readonly PostSnapshot Base = Invented.Post();

    internal static IReadOnlyList<(string Name, EmbedOutcome Outcome, PostSnapshot Post)> All { get; } =
    [
        ("post", EmbedOutcome.Archived, Rich()),
        ("image", EmbedOutcome.Archived, Base with { Text = Words("Low water at the old weir this morning."), Media = [Invented.Picture("weir", 1200, 800, "A weir at low water; mud banks shine in flat light.")] }),
        ("gallery", EmbedOutcome.Archived, Base with { Platform = "bluesky", Text = Words("Four views of the market hall before the works begin."), Media = [Invented.Picture("hall1", 900, 900, "The hall from the south."), Invented.Picture("hall2", 900, 1200), Invented.Picture("hall3", 1200, 900, "Empty stalls."), Invented.Picture("hall4", 1200, 800, "The glass roof.")] }),
        ("three-pictures", EmbedOutcome.Archived, Base with { Platform = "mastodon", Text = Words("The three finalists."), Media = [Invented.Picture("final1", 1600, 900, "First model."), Invented.Picture("final2", 800, 800, "Second model."), Invented.Picture("final3", 800, 800, "Third model.") with { State = MediaState.SkippedTooLarge }] }),
        ("video", EmbedOutcome.Archived, Video()),
        ("video-not-stored", EmbedOutcome.Archived, Video() with { Platform = "vimeo", Media = [Video().Media[0] with { State = MediaState.SkippedTooLarge, Path = null }] }),
        ("audio", EmbedOutcome.Archived, Base with { Platform = "spotify", Kind = EmbedKind.Audio, Title = "Episode 12: Who pays for the river?", Text = Words("An hour with three engineers and one angler."), Media = [new() { Type = MediaType.Audio, State = MediaState.Stored, Path = "media/talk.mp3", ContentType = "audio/mpeg", DurationMs = 3_724_000 }] }),
        ("poll", EmbedOutcome.Archived, Base with { Platform = "mastodon", Text = Words("Should the weir go?"), Poll = new() { Options = [new() { Text = "Yes, let it run", Votes = 412 }, new() { Text = "No, repair it", Votes = 230 }, new() { Text = "I only came for the ducks", Votes = 58 }], TotalVotes = 700, Closed = true, ClosesAt = Invented.Captured.AddDays(-1) } }),
        ("thread", EmbedOutcome.Archived, Base with { Text = Words("A short thread on how the closure was decided. 1/3"), InReplyTo = new() { Url = "https://x.example/council/status/5", Snapshot = Base with { Author = new() { Handle = "council_example" } } }, Thread = [new() { Snapshot = Base with { Text = Words("The survey found cracks in two of nine piers. 2/3") } }, new() { Snapshot = Base with { Text = Words("Repair costs more than the yearly road budget. 3/3"), Media = [Invented.Picture("piers", 1200, 675, "Sketch of nine piers, two marked.")] } }] }),
        ("quote", EmbedOutcome.Archived, Base with { Role = PostRole.Quote, Text = Words("This is the whole point."), Quoted = new() { Url = "https://x.example/bo/status/7", Snapshot = Invented.Post(id: "7") with { Author = new() { DisplayName = "Bo Beispiel", Handle = "bo_example" }, Text = Words("Nobody asked the people who use the path."), Quoted = new() { Url = "https://x.example/cy/status/8" } } } }),
        ("quote-gone", EmbedOutcome.Archived, Base with { Role = PostRole.Quote, Text = Words("Keep this one."), Quoted = new() { Url = "https://x.example/bo/status/9", Availability = Invented.State(AvailabilityState.Deleted, "author") } }),
        ("link-card", EmbedOutcome.Archived, Base with { Platform = "bluesky", Text = Words("Our report is out."), LinkCard = new() { Url = "https://report.example/vell", Title = "Nine piers: how the Vell bridge aged", Description = "What the survey measured, pier by pier, and what a repair would take.", Site = "Report Example", Image = Invented.Picture("report", 1200, 630) } }),
        ("community-note", EmbedOutcome.Archived, Base with { Text = Words("The bridge was built in 1950!"), Notes = [new() { Text = "The bridge opened in 1931; the deck was renewed in 1950.", Links = ["https://archive.example/vell-1931"] }], Labels = [new() { Value = "Disputed", AppliedBy = "Fact Check Example" }] }),
        ("content-warning", EmbedOutcome.Archived, Base with { Platform = "mastodon", Text = Words("The divers found what they had feared."), ContentWarning = new() { Text = "drowning", SensitiveMedia = true }, Media = [Invented.Picture("divers", 1200, 800, "Divers at the quay.")] }),
        ("edited", EmbedOutcome.Archived, Base with { EditedAt = new() { Value = Invented.Captured.AddHours(-20), Precision = InstantPrecision.Minute }, Edits = [new() { At = Invented.Captured.AddDays(-2), Text = "The bridge stays closed until sumer." }], Place = new() { Name = "Vellbruck" } }),
        ("right-to-left", EmbedOutcome.Archived, Base with { Author = new() { DisplayName = "سارة مثال", Handle = "sara_example", Url = "https://x.example/sara" }, Text = new() { Plain = "الجسر مغلق حتى الربيع.\nSee the map: example.com", Lang = "ar" } }),
        ("gone-but-saved", EmbedOutcome.ArchivedFromCopy, Base with { Availability = Invented.State(AvailabilityState.Deleted, "author") with { LastSeenAt = Invented.Captured.AddDays(-200), Message = "This post was deleted by the author." }, Evidence = Invented.Said(SourceKind.Api, SourceKind.WebArchive), Counts = Counted() }),
        ("gone-between-two-dates", EmbedOutcome.Gone, Base with { Id = "gone-between-two-dates", Availability = Invented.State(AvailabilityState.Deleted) with { LastSeenAt = Invented.Captured.AddDays(-32), FirstMissingAt = Invented.Captured } }),
        ("changed-and-seen-again", EmbedOutcome.Archived, Base with { Id = "changed-and-seen-again" }),
        ("gone-only-the-articles-words", EmbedOutcome.Gone, Base with { Availability = Invented.State(AvailabilityState.NotFound, how: AvailabilityConfidence.Inferred), Author = null, Text = null, PublishedAt = new() { Value = new(2023, 11, 6, 14, 3, 0, TimeSpan.Zero), Precision = InstantPrecision.Second, FromId = true }, Evidence = OnlyArticle(), Fallback = new() { Text = "We said it in June.\nWe say it again.", Author = "Ana Exemplar", Handle = "ana_example", Date = "2023-11-06", DateFrom = DateSource.Printed, Lang = "en" } }),
        ("unavailable", EmbedOutcome.Private, Base with { Platform = "facebook", Text = null, Author = null, PublishedAt = null, Availability = Invented.State(AvailabilityState.LoginRequired, how: AvailabilityConfidence.Inferred), Evidence = new() { Sources = [] } }),
        ("unidentified", EmbedOutcome.Unidentified, Base with { CanonicalUrl = null, PostId = null, Author = null, Text = null, PublishedAt = null, Availability = Invented.State(AvailabilityState.Unknown) with { HttpStatus = null }, Evidence = OnlyArticle(), Fallback = new() { Text = "Pictures from the quay", Author = "Bo Beispiel", Date = "2023-11-06" } }),
    ];

    /// <summary>What runs saw of the posts that were asked for more than once, by their keys.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<PostObservation>> Observations { get; } = new Dictionary<string, IReadOnlyList<PostObservation>>(StringComparer.Ordinal)
    {
        ["gone-between-two-dates"] = [Invented.Seen(-400, ObservedChange.First), Invented.Seen(-40, ObservedChange.Changed, field: "/text/plain"), Invented.Seen(-32, ObservedChange.Unchanged), Invented.Seen(0, ObservedChange.Gone, AvailabilityState.Deleted, "/availability/state")],
        ["changed-and-seen-again"] =
        [
            Invented.Seen(-40, ObservedChange.First), Invented.Seen(-30, ObservedChange.Gone, AvailabilityState.NotFound, "/availability/state"), Invented.Seen(-20, ObservedChange.Back, field: "/availability/state"),
            Invented.Seen(-10, ObservedChange.Unanswered, AvailabilityState.Error), Invented.Seen(-1, ObservedChange.Changed, field: "/text/plain"), Invented.Seen(0, ObservedChange.Changed, field: "/title"),
        ],
    };

    private static PostSnapshot Rich()
    {
        const string Text = "Thank you @bo_example and everyone at #VellBridge tonight.\n\nThe minutes are here: https://t.example/a1\nRead them before you shout. 🌉";
        return Base with
        {
            Author = Base.Author! with { Verified = true, VerifiedKind = "government", Avatar = Invented.Picture("ana", 96, 96) },
            Text = new()
            {
                Plain = Text,
                Lang = "en",
                Spans =
                [
                    Part(Text, "@bo_example", TextPartType.Mention, "https://x.example/bo"),
                    Part(Text, "#VellBridge", TextPartType.Hashtag, "https://x.example/hashtag/VellBridge"),
                    Part(Text, "https://t.example/a1", TextPartType.Url, "https://council.example/minutes/2026-11", "council.example/minutes/2026-11"),
                ],
            },
            Counts = Counted(),
        };
    }

    private static PostSnapshot Video() => Base with
    {
        Platform = "youtube",
        Kind = EmbedKind.Video,
        PostId = "aaaaaaaaaaa",
        Title = "The Vell bridge from the air",
        Text = Words("Filmed on the first clear day of November."),
        Media = [new() { Type = MediaType.Video, State = MediaState.Stored, Path = "media/bridge.mp4", ContentType = "video/mp4", Width = 1280, Height = 720, DurationMs = 194_000, Poster = Invented.Picture("bridge", 1280, 720), Url = "https://video.example/bridge" }],
        Counts = new() { Views = 48_211, Likes = 1_204, AsOf = Invented.Captured, Approximate = true },
    };

    private static Counts Counted() => new() { Likes = 1_204, Reposts = 88, Quotes = 1, Replies = 37, AsOf = Invented.Captured };

    private static RichText Words(string text) => new() { Plain = text, Lang = "en" };

    private static Evidence OnlyArticle() => new()
    {
        Sources =
        [
            new() { Id = "s1", Kind = SourceKind.Api, Name = "invented", Outcome = SourceOutcome.Gone, Status = 404, At = Invented.Captured },
            new() { Id = "s2", Kind = SourceKind.ArticleFallback, Name = "article", Outcome = SourceOutcome.Answered, At = Invented.Captured },
        ],
    };

    private static TextPart Part(string text, string part, TextPartType type, string target, string? display = null)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new() { Start = start, End = start + part.Length, Type = type, Target = target, Display = display };
    }
}
