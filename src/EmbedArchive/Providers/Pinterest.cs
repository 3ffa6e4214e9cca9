namespace EmbedArchive.Providers;

/// <summary>Pins on Pinterest.</summary>
internal static class Pinterest
{
    internal static EmbedProvider Provider { get; } = new("pinterest", "Pinterest")
    {
        Hosts = ["pinterest.com", "*.pinterest.com", "pinterest.*"],

        FromId = "https://www.pinterest.com/pin/{id}/",

        Addresses =
        [
            new("/pin/{id:digits(5..)}/**") { Canonical = "https://www.pinterest.com/pin/{id}/" },
            new("/pin/{slug}--{id:digits(5..)}/**") { Canonical = "https://www.pinterest.com/pin/{id}/" },
            new("assets.pinterest.com/ext/embed.html?id={id:digits(5..)}") { Canonical = "https://www.pinterest.com/pin/{id}/" },
            new("pin.it/{token:alnum(5..)}") { Id = "", Canonical = "https://pin.it/{token}" },
        ],

        Marks =
        [
            new("a[data-pin-do=embedPin][href]", "{href}"),
            new("amp-pinterest[data-do=embedPin]", "{data-url}") { Form = EmbedForm.Amp },
        ],

        Sources =
        [
            PostSource.OEmbed("https://www.pinterest.com/oembed.json"),
            new("pinterest-pin", "https://widgets.pinterest.com/v3/pidgets/pins/info/?pin_ids={id}") { Format = "pinterest-pin" },
            PostSource.Page,
            new("pinterest-pin", "https://*pinterest.com/v3/pidgets/pins/info/*{id}*") { Format = "pinterest-pin", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://assets.pinterest.com/ext/embed.html?id=99360735500167749", "99360735500167749")
            {
                Canonical = "https://www.pinterest.com/pin/99360735500167749/",
            },
            new("https://de.pinterest.com/pin/99360735500167749/", "99360735500167749") { Canonical = "https://www.pinterest.com/pin/99360735500167749/" },
        ],

        Lookalikes =
        [
            "https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fexample-news.com",
            "https://www.pinterest.com/portx/official-news/",
        ],
    };
}
