namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>Recorded answers: Bluesky and the fediverse.</summary>
internal static partial class RecordedTable
{
    private static readonly RecordedFacts[] Fediverse =
    [
        new("bluesky-thread-simple.json", "bluesky-thread", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Dan Nguyen", Handle = "dancow.bsky.social", Text = "test", TextLength = 4, Time = "2026-02-11T23:09:19.895Z",
            Counts = "likes=0 reposts=0 quotes=0 replies=1 bookmarks=0",
            Url = "https://bsky.app/profile/did:plc:oy2ebrbjfsmr3oacqe5mbuw5/post/3memlv65ejk2y",
        },
        new("bluesky-thread-quote-with-media.json", "bluesky-thread", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Python SDK", Handle = "test.marshal.dev", Time = "2023-09-28T12:49:36.735Z", Media = "image",
            Counts = "likes=0 reposts=0 replies=0", Url = "https://bsky.app/profile/did:plc:kvwvcn5iqfooopmyzvb4qzba/post/3kaheyt6vpc22",
        },
        new("bluesky-thread-quote-notfound.json", "bluesky-thread", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Author", Handle = "author.test", Text = "Quoting missing", TextLength = 15, Time = "2024-06-02T12:00:00Z",
            Counts = "likes=0 reposts=0 quotes=0 replies=0", Url = "https://bsky.app/profile/did:plc:test111/post/rkeyquotehost",
        },
        new("bluesky-thread-gallery.json", "bluesky-thread", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Gallery", Handle = "gallery.test", Text = "Six image carousel", TextLength = 18, Time = "2026-06-13T12:00:00Z",
            Media = "image image image image image image", Counts = "likes=0 reposts=0 replies=0",
            Url = "https://bsky.app/profile/did:plc:test222/post/rkeygallery",
        },
        new("bluesky-page-post.html", "bluesky-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Stephen King", Handle = "stephenking.bsky.social", Text = "The rightwing response t", TextLength = 287,
            Time = "2026-01-26T18:50:48.357Z", Counts = "likes=3819 reposts=602 replies=124",
            Url = "https://bsky.app/profile/stephenking.bsky.social/post/3mddvy5bv6k27",
        },
        new("mastodon-status.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "John Lennon", Handle = "mastodonpy_test", Text = "Toot!", TextLength = 5, Time = "2026-08-01T13:53:15.378Z",
            Counts = "likes=0 reposts=0 quotes=0 replies=0", Url = "http://localhost:3000/@mastodonpy_test/117020583223442465",
        },
        new("mastodon-status-not-found.json", "mastodon-status", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("mastodon-status-edited.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "mastodonpy_test_2", Handle = "mastodonpy_test_2", Text = "the best editor? why, of", TextLength = 72,
            Time = "2026-08-01T13:54:00.505Z", Counts = "likes=0 reposts=0 quotes=0 replies=0",
            Url = "http://localhost:3000/@mastodonpy_test_2/117020586180926938",
        },
        new("mastodon-status-history.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "mastodonpy_test_2", Handle = "mastodonpy_test_2", Text = "the best editor? why, of", TextLength = 72,
            Time = "2026-08-01T13:54:00.505Z",
        },
        new("mastodon-status-context.json", "mastodon-status", SourceOutcome.Answered, null),
        new("mastodon-status-with-quote.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "John Lennon", Handle = "mastodonpy_test", Text = "youtube.com/watch?v=FAEK", TextLength = 31,
            Time = "2026-08-01T13:53:12.321Z", Counts = "likes=0 reposts=0 quotes=0 replies=0",
            Url = "http://localhost:3000/@mastodonpy_test/117020583023107890",
        },
        new("mastodon-poll.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available),
        new("mastodon-401.json", "mastodon-status", SourceOutcome.Wall, AvailabilityState.LoginRequired),
        new("mastodon-post-attachments-emoji.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Konstantin :veripawed: :veritrek: :rainbow_pride_potion:", Handle = "konstantin", Text = "I just #love #coffee :he",
            TextLength = 73, Time = "2022-12-16T08:26:31Z", Media = "image", Counts = "likes=16 reposts=12 replies=0",
            Url = "https://m.iamkonstantin.eu/notice/AQetOIEp6Z2GZ4UiI4",
        },
        new("mastodon-quote-accepted.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Test person", Handle = "Testperson", Text = "\"I lost my inheritance w", TextLength = 92,
            Time = "2019-12-08T03:48:33.901Z", Counts = "likes=11 reposts=6 replies=5",
            Url = "https://example.com/@testperson/103270115826048975",
        },
        new("mastodon-quote-shallow.json", "mastodon-status", SourceOutcome.Empty, null),
        new("mastodon-post-edited.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Person", Handle = "person", Text = "listening to #UB40\n\nexam", TextLength = 43, Time = "2024-04-19T22:14:48.415Z",
            Counts = "likes=1 reposts=0 replies=1", Url = "https://example.com/@person/112300188527054704",
        },
        new("activitypub-article.json", "activitypub", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Handle = "aaronpk", Title = "An Article", Text = "This is the content of a", TextLength = 49, Time = "2018-07-12T20:02:04Z",
            Url = "http://activitystreams.example/article.json",
        },
        new("akkoma-status-quote.json", "mastodon-status", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "technicat", Handle = "technicat", Text = "from @technicat\n\nhttps:/", TextLength = 71, Time = "2024-08-17T05:01:49Z",
            Counts = "likes=0 reposts=0 replies=0", Url = "https://miraiverse.xyz/notice/Al30Y6dIQNzsEKhR5s",
        },
        new("activitypub-note.json", "activitypub", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Handle = "aaronpk", Text = "This is the text content", TextLength = 51, Time = "2018-07-12T20:02:04Z",
            Url = "http://activitystreams.example/note.json",
        },
        new("activitypub-note-sensitive.json", "activitypub", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Handle = "aaronpk", Text = "This is the text content", TextLength = 60, Time = "2018-07-12T20:02:04Z",
            Url = "http://activitystreams.example/sensitive.json",
        },
        new("peertube-video.json", "peertube-video", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Framasoft", Handle = "framasoft", Title = "What is PeerTube?", Text = "**[Want to help to trans", TextLength = 797,
            Time = "2018-10-01T10:52:46.396Z", Media = "video", Counts = "likes=31 replies=10 views=143684 dislikes=0",
            Url = "https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
        },
        new("peertube-comments-deleted.json", "peertube-video", SourceOutcome.Empty, null),
    ];
}
