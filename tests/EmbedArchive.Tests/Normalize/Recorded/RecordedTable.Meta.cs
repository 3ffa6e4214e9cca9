namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>Recorded answers: Facebook, Instagram, Threads and TikTok.</summary>
internal static partial class RecordedTable
{
    private static readonly RecordedFacts[] Meta =
    [
        new("facebook-oembed-post.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Ruby on Rails", Text = "Nice Article", TextLength = 12, Time = "2020-08-05",
            Url = "https://www.facebook.com/rubyonrailstogo/posts/3610333842332884",
        },
        new("facebook-oembed-photo.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Tumo Center for Creative Technologies", Text = "Ruby on Rails-ը գալիս է ", TextLength = 116, Time = "2016-05-17",
            Url = "https://www.facebook.com/tumocenter/photos/a.215522485152592/1084373708267461/?type=3",
        },
        new("facebook-oembed-video.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Expo 2020 Dubai", Title = "Expo Live I Hello Ruby", Text = "🔊 Find out how Finnish ", TextLength = 127,
            Time = "2019-07-06", Url = "https://www.facebook.com/Expo2020Dubai/videos/474308113397163/",
        },
        new("facebook-mobile-redirect.html", "facebook-page", SourceOutcome.HttpError, null),
        new("facebook-mobile-story-page.html", "facebook-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Nintendo", Text = "Check out these themed w", TextLength = 150, Time = "2020-05-13T01:01:18Z", Media = "image",
            Counts = "likes=2117 replies=149 shares=281",
            Url = "https://www.facebook.com/119240841493711/posts/check-out-these-themed-wallpapers-and-many-more-at-the-link-below-for-your-perso/3065154550235644/",
        },
        new("instagram-oembed-post.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Ruby on Rails", Handle = "ruby_eloquent", Media = "thumbnail", Url = "https://www.instagram.com/p/B9bOM-6Ax_d/",
        },
        new("instagram-oembed-natgeo.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "National Geographic", Handle = "natgeo", Media = "thumbnail", Url = "https://www.instagram.com/p/CARbvuYDm3Q/",
        },
        new("instagram-oembed-legacy.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "National Geographic", Handle = "natgeo", Text = "Photo by Pete McBride @p", TextLength = 822, Media = "thumbnail",
            Url = "https://www.instagram.com/p/CARbvuYDm3Q/",
        },
        new("instagram-page-photo.html", "instagram-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Willyrex", Handle = "willyrex", Text = "Una de mis nuevas sudade", TextLength = 59, Time = "2021-05-29", Media = "image",
            Counts = "likes=298000 replies=553", Url = "https://www.instagram.com/p/CPeC-Eenc8l/",
        },
        new("threads-page-head.html", "threads-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Joy Qiu", Handle = "joyqiuu", Text = "A long, long, LONG day a", TextLength = 129, Counts = "likes=5800 replies=449",
            Url = "https://www.threads.net/t/CuWRRrQuql9",
        },
        new("tiktok-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Antena 3 Noticias", Handle = "a3noticias", Text = "Nuestro #AplausoSanitari", TextLength = 77, Media = "thumbnail",
            Url = "https://www.tiktok.com/@a3noticias/video/6806030056956251397",
        },
        new("tiktok-page-live.html", "tiktok-page", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Antena 3 Noticias", Handle = "a3noticias", Text = "Nuestro #AplausoSanitari", TextLength = 77,
            Time = "2020-03-19T21:12:41Z", Media = "video", Counts = "likes=12000 replies=252 views=260800 bookmarks=157 shares=205",
            Url = "https://www.tiktok.com/@a3noticias/video/6806030056956251397",
        },
    ];
}
