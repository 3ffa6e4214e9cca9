namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>Recorded answers: pictures, other oEmbed, pages and the archive.</summary>
internal static partial class RecordedTable
{
    private static readonly RecordedFacts[] Web =
    [
        new("flickr-oembed-album.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "desescribir", Handle = "desescribir", Title = "Günther Förg. Verfolgen ", Media = "image",
            Url = "https://www.flickr.com/photos/desescribir/sets/72157650686499888",
        },
        new("tumblr-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "He-who-photographs-rather-OK", Handle = "he-who-photographs-rather-ok",
            Url = "https://www.tumblr.com/he-who-photographs-rather-ok/165326273724",
        },
        new("pinterest-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Leslie Carruthers", Handle = "thesearchguru", Title = "Pourparler", Media = "thumbnail",
        },
        new("imgur-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Title = "Picture of a Mountain Go", Url = "https://imgur.com/X6rkCc5",
        },
        new("wordpress-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "Chris Coyier", Title = "CSS Scrollbar With Progr", Text = "Scrollbars are natural p", TextLength = 152,
            Media = "thumbnail", Url = "https://css-tricks.com/css-scrollbar-with-progress-meter/",
        },
        new("oembed-content-type-json-oembed.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available),
        new("oembed-html-instead-of-json.html", "oembed", SourceOutcome.BadResponse, AvailabilityState.Error),
        new("oembed-error-spreaker-404.json", "oembed", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("oembed-error-animoto-404.txt", "oembed", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("oembed-error-deviantart-double-encoded-404.html", "oembed", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("oembed-error-kickstarter-403-challenge.html", "oembed", SourceOutcome.Wall, AvailabilityState.BotWall),
        new("google-drive-401.html", "page", SourceOutcome.Wall, AvailabilityState.LoginRequired),
        new("deviantart-oembed-live.json", "oembed", SourceOutcome.Answered, AvailabilityState.Available)
        {
            Author = "sakimichan", Handle = "sakimichan", Title = "Misty", Time = "2015-01-28T00:55:07Z", Media = "image",
            Counts = "likes=22702 replies=675 views=386632",
        },
        new("wayback-cdx-text.txt", "page", SourceOutcome.BadResponse, AvailabilityState.Error),
        new("wayback-cdx-blocked-403.txt", "page", SourceOutcome.HttpError, null),
        new("wayback-cdx-resumekey.txt", "page", SourceOutcome.BadResponse, AvailabilityState.Error),
        new("wayback-memento-404.html", "page", SourceOutcome.Gone, AvailabilityState.NotFound),
        new("wayback-memento-view-redirect.html", "page", SourceOutcome.Wall, null),
        new("wayback-memento-archived-429.html", "page", SourceOutcome.Wall, AvailabilityState.BotWall),
        new("og-charset-sjis.html", "page", SourceOutcome.Answered, AvailabilityState.Available) { Title = "SJISのページ" },
        new("og-charset-sjis-wrong-header.html", "page", SourceOutcome.Answered, AvailabilityState.Available) { Title = "SJISのページ" },
        new("og-charset-koi8r.html", "page", SourceOutcome.Answered, AvailabilityState.Available) { Title = "Московя начинаетъ только" },
        new("og-charset-windows1251.html", "page", SourceOutcome.Answered, AvailabilityState.Available) { Title = "сэмпл текст" },
    ];
}
