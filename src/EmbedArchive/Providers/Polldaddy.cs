namespace EmbedArchive.Providers;

/// <summary>Polls and surveys of Crowdsignal, formerly Polldaddy.</summary>
internal static class Polldaddy
{
    internal static EmbedProvider Provider { get; } = new("polldaddy", "Crowdsignal")
    {
        Hosts = ["polldaddy.com", "poll.fm", "secure.polldaddy.com", "static.polldaddy.com"],

        Aliases = ["crowdsignal"],

        FromId = "https://poll.fm/{id}",

        Addresses =
        [
            new("/p/{id:digits(4..)}") { Kind = EmbedKind.Poll, Canonical = "https://poll.fm/{id}" },
            new("/p/{id:digits(4..)}.js") { Kind = EmbedKind.Poll, Canonical = "https://poll.fm/{id}" },
            new("/poll/{id:digits(4..)}/**") { Kind = EmbedKind.Poll, Canonical = "https://poll.fm/{id}" },
            new("poll.fm/{id:digits(4..)}/**") { Kind = EmbedKind.Poll, Canonical = "https://poll.fm/{id}" },
            new("*.survey.fm/{id:slug}") { Kind = EmbedKind.Form, Canonical = "https://{host}/{id}" },
            new("*.polldaddy.com/s/{id:slug}") { Kind = EmbedKind.Form, Canonical = "https://{host}/s/{id}" },
        ],

        Marks =
        [
            new(".pd-embed[data-settings]", "https://{data-settings.domain}/{data-settings.id}"),
            new("iframe.cs-iframe-embed[src]", "{src}") { Facts = new() { Text = "{title}", Title = "{title}" } },
        ],

        Sources = [PostSource.OEmbed("https://api.crowdsignal.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://secure.polldaddy.com/p/7012505.js", "7012505") { Canonical = "https://poll.fm/7012505" },
            new("https://rydk.survey.fm/test-survey", "test-survey"),
        ],

        Lookalikes = ["https://polldaddy.com/signup", "https://crowdsignal.com/features/"],
    };
}
