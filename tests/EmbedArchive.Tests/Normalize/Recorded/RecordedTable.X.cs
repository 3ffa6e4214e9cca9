namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>Recorded answers: X.</summary>
internal static partial class RecordedTable
{
    private static readonly RecordedFacts[] X =
    [
        new("x-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Pepephone", Handle = "pepephone", Text = "RT @PabloHerreros Pepeph", TextLength = 68, Time = "2014-02-20",
            Url = "https://x.com/pepephone/status/436461658601713664",
        },
        new("x-oembed-live-xcom-redirected.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Pepephone", Handle = "pepephone", Text = "RT @PabloHerreros Pepeph", TextLength = 68, Time = "2014-02-20",
            Url = "https://x.com/pepephone/status/436461658601713664",
        },
        new("x-oembed-live-old-id.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Ben Poweski", Handle = "bpoweski", Text = "working on my Ruby Secur", TextLength = 32, Time = "2007-05-20",
            Url = "https://x.com/bpoweski/status/71633762",
        },
        new("x-oembed-xml-not-implemented.json", "oembed", SourceOutcome.HttpError, AvailabilityState.Error),
        new("x-page-logged-out-js-shell.html", "x-page", SourceOutcome.Wall, AvailabilityState.LoginRequired),
        new("tco-meta-refresh.html", "page", SourceOutcome.Empty, null),
        new("x-syndication-photo.json", "x-syndication", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "sammy", Handle = "SamuelSusla", Text = "If you are interested ab", TextLength = 193, Time = "2023-03-29T14:34:41Z",
            Media = "image", Counts = "likes=226 replies=1", Url = "https://x.com/SamuelSusla/status/1641086480675225601",
        },
        new("x-syndication-card-thread.json", "x-syndication", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Matt Carroll", Handle = "mattcarrollcode", Text = "📰 I recently joined @re", TextLength = 236,
            Time = "2023-02-24T23:29:26Z", Counts = "likes=243 replies=11", Url = "https://x.com/mattcarrollcode/status/1629262255744503809",
        },
        new("x-syndication-tombstone-deleted.json", "x-syndication", SourceOutcome.Gone, AvailabilityState.Deleted),
        new("x-graphql-tweet-20.json", "x-graphql", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "jack", Handle = "jack", Text = "just setting up my twttr", TextLength = 24, Time = "2006-03-21T20:50:14Z",
            Counts = "likes=263922 reposts=123879 quotes=2886 replies=15818 bookmarks=10651", Url = "https://x.com/jack/status/20",
        },
        new("x-graphql-tweet-1841206275088290279.json", "x-graphql", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Tranquility Found", Handle = "DivineDropbear", Text = "Sulphur-crested Cockatoo", TextLength = 162,
            Time = "2024-10-01T19:59:18Z", Media = "video", Counts = "likes=296 reposts=68 quotes=1 replies=2 views=4186 bookmarks=7",
            Url = "https://x.com/DivineDropbear/status/1841206275088290279",
        },
        new("x-graphql-tweet-1848831595014459513.json", "x-graphql", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "SpaceX", Handle = "SpaceX", Text = "Flight 6 Super Heavy boo", TextLength = 154, Time = "2024-10-22T20:59:36Z",
            Media = "image image image", Counts = "likes=26045 reposts=2875 quotes=307 replies=823 views=2366779 bookmarks=715",
            Url = "https://x.com/SpaceX/status/1848831595014459513",
        },
        new("x-graphql-unavailable-suspended.json", "x-graphql", SourceOutcome.Gone, AvailabilityState.Suspended),
        new("x-graphql-detail-tombstone-suspended.json", "x-graphql", SourceOutcome.Gone, AvailabilityState.Suspended),
        new("x-graphql-detail-thread-with-deleted.json", "x-graphql", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Thread Fixture", Handle = "fixturethread", Text = "foc", TextLength = 3, Time = "2024-01-01T01:00:00Z",
            Counts = "likes=0 reposts=0 quotes=0 replies=0", Url = "https://x.com/fixturethread/status/991202",
        },
        new("x-graphql-user-suspended.json", "x-graphql", SourceOutcome.Gone, AvailabilityState.Suspended),
        new("x-rest11-tweet-alt-text.json", "x-rest", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Medium", Handle = "Medium", Text = "“Jon Snow is dead.” — @H", TextLength = 127, Time = "2016-04-25T03:36:35Z",
            Media = "image", Counts = "likes=43 reposts=28", Url = "https://x.com/Medium/status/724441953534877696",
        },
        new("x-rest11-tweet-extended.json", "x-rest", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "notinourselves", Handle = "notinourselves", Text = "has more details about t", TextLength = 140,
            Time = "2016-10-03T00:23:22Z", Media = "image", Counts = "likes=0 reposts=0",
            Url = "https://x.com/notinourselves/status/782737772490600448",
        },
        new("x-rest11-tweet-compat-truncated.json", "x-rest", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "notinourselves", Handle = "notinourselves", Text = "has more details about t", TextLength = 168,
            Time = "2016-10-03T00:23:22Z", Counts = "likes=0 reposts=0", Url = "https://x.com/notinourselves/status/782737772490600448",
        },
        new("x-rest11-not-found.json", "x-rest", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("x-page-2019-opengraph-quote.html", "x-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Metallica", Handle = "Metallica", Text = "Thank you to everyone wh", TextLength = 144, Time = "2019-05-13T22:45:04Z",
            Counts = "likes=1664 reposts=201 replies=23", Url = "https://x.com/Metallica/status/1128068672289890305",
        },
        new("x-page-2017-opengraph.html", "x-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Vyki Englert", Handle = "vyki_e", Text = "I'm a sucker for pledges", TextLength = 98, Time = "2013-08-02T01:59:30Z",
            Counts = "likes=0 reposts=0", Url = "https://x.com/vyki_e/status/363116819147538433",
        },
        new("x-graphql-tweet-detail-conversation.json", "x-graphql", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Developers", Handle = "XDevelopers", Text = "Today, we are deprecatin", TextLength = 98, Time = "2023-04-20T23:21:13Z",
            Counts = "likes=426 reposts=202 quotes=118 replies=93 views=979440 bookmarks=73",
            Url = "https://x.com/XDevelopers/status/1649191520250245121",
        },
    ];
}
