using System.Text.Json;
using EmbedArchive.Normalize;
using static EmbedArchive.Tests.Normalize.Answers;

namespace EmbedArchive.Tests.Normalize;

/// <summary>An invented snapshot with every field filled, merged like a real one.</summary>
internal static class FullSnapshot
{
    internal static PostSnapshot Make()
    {
        var snapshot = Answers.Merge(
            Post,
            [Of("s1", SourceKind.Api, Everything()), Of("s2", SourceKind.Page, Facts("Other words")), Copy("s3", Facts("The first words."), Now.AddYears(-1))],
            new EmbedFallback
            {
                Text = "The first words.", Title = "A title", Author = "Ada", Handle = "ada", Date = "2026-01-02", DateFrom = DateSource.Printed,
                Lang = "en", Links = ["https://t.co/x"], Quoted = "https://x.com/bob/status/2",
            },
            Now);
        return snapshot with
        {
            Availability = snapshot.Availability with { By = "author", PlatformCode = "63", Message = "Gone.", FirstMissingAt = Now, LastSeenAt = Now.AddDays(-1), PreviousSnapshot = new() { Path = "posts/x-1/1.json", Sha256 = new('b', 64) } },
            Evidence = snapshot.Evidence with
            {
                Sources =
                [
                    snapshot.Evidence.Sources[0] with { Url = "https://api.example/1", Message = "-", Capture = "urn:uuid:00000000-0000-4000-8000-000000000000", PayloadSha256 = new string('a', 64), RetryAt = Now },
                    .. snapshot.Evidence.Sources.Skip(1),
                ],
            },
        };
    }

    private static PostFacts Everything() => Facts() with
    {
        State = AvailabilityState.Available,
        AlternateUrls = ["https://twitter.com/ada/status/1700000000000000001"],
        Role = PostRole.Quote,
        PublishedAt = At("2026-01-02T03:04:05Z", InstantPrecision.Second) with { OriginalText = "Fri Jan 02 03:04:05 +0000 2026" },
        EditedAt = At("2026-01-02T04:04:05.5Z", InstantPrecision.Millisecond),
        Title = "A title",
        Text = new RichText { Plain = "The first words. #tag", Lang = "en", Dir = "ltr", Truncated = true, Spans = [new TextPart { Start = 17, End = 21, Type = TextPartType.Hashtag, Target = "https://x.com/hashtag/tag", Display = "#tag" }] },
        ContentWarning = new ContentWarning { Text = "Loud", SensitiveMedia = true },
        Author = new Author
        {
            Id = "7", Handle = "ada", DisplayName = "Ada", Url = "https://x.com/ada", Avatar = Picture("avatar"), Verified = true, VerifiedKind = "Blue",
            Bot = false, Protected = false, Description = "Writes.",
        },
        CoAuthors = [new Author { Handle = "bob" }],
        Media =
        [
            Picture("one") with
            {
                Type = MediaType.Video, Path = "media/aa/aa.mp4", Sha256 = new string('a', 64), Bytes = 5, ContentType = "video/mp4", DeclaredType = "video/mp4", Width = 2, Height = 3,
                DurationMs = 4, Alt = "A ship.", Caption = "At sea.", Poster = Picture("poster"), Sensitive = false, Error = "-", Capture = "urn:uuid:00000000-0000-4000-8000-000000000001",
                Variants = [new MediaVariant { Url = "https://img.example/v.mp4", ContentType = "video/mp4", Bitrate = 9, Width = 1, Height = 1 }],
            },
        ],
        Poll = new Poll { Question = "Tea?", Options = [new PollOption { Text = "Yes", Votes = 3, Percent = 75.5 }], TotalVotes = 4, TotalVoters = 4, Multiple = false, ClosesAt = Now, Closed = true },
        LinkCard = new LinkCard { Url = "https://t.co/x", ResolvedUrl = "https://example.org/", Title = "T", Description = "D", Site = "S", Image = Picture("card") },
        Links = [new ResolvedLink { Original = "https://t.co/x", Display = "example.org", Final = "https://example.org/?a", Canonical = "https://example.org/" }],
        Quoted = new PostReference { Platform = "x", Id = "2", Url = "https://x.com/bob/status/2", Snapshot = Merged(Of("s1", SourceKind.Api, Facts("Quoted."))), Availability = Merged().Availability },
        InReplyTo = new PostReference { Id = "3" },
        Root = new PostReference { Id = "3" },
        Reposted = new PostReference { Id = "4" },
        Thread = [new PostReference { Id = "5" }],
        Counts = new Counts { Likes = 1, Reposts = 2, Quotes = 3, Replies = 4, Views = 5, Bookmarks = 6, Shares = 7, Dislikes = 8, Reactions = new SortedDictionary<string, long> { ["👍"] = 2 }, AsOf = Now, Approximate = true },
        Labels = [new Label { Value = "ai", AppliedBy = "x", AppliedAt = Now, Scope = "post" }],
        Notes = [new CommunityNote { Id = "n", Text = "Not so.", Links = ["https://example.org/n"] }],
        Edits = [new EditVersion { Id = "0", At = Now, Text = "Older." }],
        Place = new Place { Name = "Oslo", Country = "NO", Latitude = 59.9, Longitude = 10.7 },
        Client = "Web",
        Visibility = "public",
        License = "CC-BY-4.0",
        Extensions = Facts().Extensions.Add("x", JsonDocument.Parse("""{"conversation":"1"}""").RootElement),
    };

    private static Media Picture(string name) => new() { Type = MediaType.Image, State = MediaState.NotAttempted, Url = $"https://img.example/{name}.jpg" };
}
