namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>Recorded answers: Reddit, Telegram and other communities.</summary>
internal static partial class RecordedTable
{
    private static readonly RecordedFacts[] Communities =
    [
        new("reddit-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "dennisrieves", Handle = "dennisrieves", Title = "Buffett on cyrptocurrenc",
            Url = "https://www.reddit.com/r/investing/comments/7pfpeq/buffett_on_cyrptocurrencies_i_can_say_almost_with/",
        },
        new("reddit-comment-deleted.json", "reddit-listing", SourceOutcome.Answered, AvailabilityState.Deleted)
        {
            Time = "2016-09-14T01:17:43Z", Counts = "likes=1",
        },
        new("reddit-comment-deleted-thread.json", "reddit-listing", SourceOutcome.Gone, AvailabilityState.Deleted),
        new("reddit-submission-deleted.json", "reddit-listing", SourceOutcome.Answered, AvailabilityState.Deleted)
        {
            Title = "A Test from PRAWCORE.", Time = "2016-03-19T04:34:19Z", Counts = "likes=1 replies=3",
            Url = "https://www.reddit.com/r/%3CTEST_SUBREDDIT%3E/comments/4b1tfm/a_test_from_prawcore/",
        },
        new("reddit-submission-crosspost.json", "reddit-listing", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "<USERNAME>", Handle = "<USERNAME>", Title = "Test Title", Time = "2017-08-25T08:45:42Z",
            Counts = "likes=1 reposts=0 replies=0", Url = "https://www.reddit.com/r/%3CTEST_SUBREDDIT%3E/comments/6vx8n0/test_title/",
        },
        new("reddit-info-empty.json", "reddit-listing", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("reddit-share-url-301.html", "page", SourceOutcome.HttpError, null),
        new("reddit-page-2025.html", "reddit-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Title = "My Lotus Elise 72D with ", Text = "Just want to make a sear", TextLength = 144, Media = "thumbnail",
            Url = "https://www.reddit.com/r/lotus/comments/1pzbv0z/my_lotus_elise_72d_with_17_rays_volk_gtp/",
        },
        new("reddit-page-2019-image.html", "reddit-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "thatrandomretard", Handle = "thatrandomretard", Title = "Literally nothing black ", Media = "image",
            Counts = "likes=4 replies=1", Url = "https://www.reddit.com/r/colors/comments/b4d5xm/literally_nothing_black_edition/",
        },
        new("telegram-message-text.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "tchan's test channel 👍", Handle = "tchantest", Text = "Bigger\ntext\nmessage\nnumb", TextLength = 29,
            Time = "2023-02-24T08:01:26Z", Counts = "views=2", Url = "https://t.me/tchantest/62",
        },
        new("telegram-message-album.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "tchan's test channel 👍", Handle = "tchantest", Text = "Multiple videos and pict", TextLength = 28,
            Time = "2023-02-24T11:01:46Z", Media = "video image video image", Counts = "views=436600", Url = "https://t.me/tchantest/84",
        },
        new("telegram-message-forwarded.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "tchan's test channel 👍", Handle = "tchantest", Text = ";)", TextLength = 2, Time = "2023-02-24T12:13:31Z",
            Counts = "views=2", Url = "https://t.me/tchantest/89",
        },
        new("telegram-message-poll.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "tchan's test channel 👍", Handle = "tchantest", Time = "2023-02-24T07:32:23Z", Counts = "views=2",
            Url = "https://t.me/tchantest/11",
        },
        new("telegram-message-reply.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "tchan's test channel 👍", Handle = "tchantest", Text = "Reply to a video (not re", TextLength = 43,
            Time = "2023-02-24T07:38:31Z", Counts = "views=2", Url = "https://t.me/tchantest/20",
        },
        new("telegram-message-service.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "tchan's test channel 👍", Handle = "tchantest", Text = "Channel name was changed", TextLength = 50,
            Time = "2023-02-24T07:28:01Z", Url = "https://t.me/tchantest/2",
        },
        new("telegram-no-posts-found.html", "telegram-embed", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("telegram-channel-page.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Unlimited Hangout", Handle = "unlimitedhangout", Text = "Investigative Journalist", TextLength = 67,
            Url = "https://t.me/unlimitedhangout",
        },
        new("telegram-post-page-right-preview.html", "telegram-embed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Tesla Hunt", Handle = "teslahunt", Text = "💥 Reaparición\n\n⬩ Model ", TextLength = 130,
            Url = "https://t.me/teslahunt/2351",
        },
        new("hackernews-item-story.json", "hackernews-item", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "vkb", Handle = "vkb", Title = "What are we doing about ", Text = "There have been many, ma", TextLength = 499,
            Time = "2017-06-08T19:32:12Z", Counts = "likes=84 replies=51", Url = "https://news.ycombinator.com/item?id=14516538",
        },
        new("stackexchange-answer.json", "stackexchange-posts", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "dasblinkenlight", Title = "Concept behind these fou", Time = "2013-08-01T11:33:33Z",
            Url = "http://stackoverflow.com/questions/17992553/concept-behind-these-four-lines-of-tricky-c-code/17992906#17992906",
        },
        new("wikipedia-extract.json", "wikipedia-extract", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Title = "Albert Einstein", Text = "Albert Einstein ( EYEN-s", TextLength = 790, Url = "https://en.wikipedia.org/wiki/Albert_Einstein",
        },
    ];
}
