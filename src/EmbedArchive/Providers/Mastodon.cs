namespace EmbedArchive.Providers;

/// <summary>Posts on any Mastodon server.</summary>
internal static class Mastodon
{
    internal static EmbedProvider Provider { get; } = new("mastodon", "Mastodon")
    {
        Hosts = ["*"],

        Aliases = ["fediverse"],

        Addresses =
        [
            // Any host: only ids of the length that Mastodon makes count without the mark of an embed (Medium's posts have the same shape).
            new("/@{user}/{id:digits(17..19)}/**") { Canonical = "https://{host}/@{user}/{id}" },
            new("/users/{user}/statuses/{id:digits(17..19)}/**") { Canonical = "https://{host}/@{user}/{id}" },
            new("/@{user}/{id:digits(6..16)}/**") { Canonical = "https://{host}/@{user}/{id}", MarkedOnly = true },
        ],

        Marks =
        [
            new("blockquote.mastodon-embed", "{data-embed-url}", "{last-link}") { Quote = QuoteLayout.PostBy },
            new("iframe.mastodon-embed[src]", "{src}"),
        ],

        TimeOfId = IdTime.OfMastodon,

        Sources =
        [
            new("mastodon-status", "https://{host:raw}/api/v1/statuses/{id}") { Format = "mastodon-status", For = [EmbedKind.Post] },
            new("activitypub", "{url:raw}")
            {
                Format = "activitypub",
                Headers = [new("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"")],
            },
            new("oembed", "https://{host:raw}/api/oembed?url={url}") { Kind = SourceKind.OEmbed, Format = "oembed" },
            new("mastodon-history", "https://{host:raw}/api/v1/statuses/{id}/history") { Format = "mastodon-status", TellsEdits = true },
            PostSource.Page,
        ],

        Examples =
        [
            new("https://hachyderm.io/@martin_x/109683753615411716/embed", "109683753615411716") { Canonical = "https://hachyderm.io/@martin_x/109683753615411716" },
            new("https://mastodon.social/users/dragonhoard/statuses/114638609448971213", "114638609448971213")
            {
                Canonical = "https://mastodon.social/@dragonhoard/114638609448971213",
            },
        ],

        Lookalikes =
        [
            "https://medium.com/@anna/1234567890123/embed",
            "https://mastodon.social/@dragonhoard",
            "https://mastodon.social/share?text=114638609448971213",
        ],
    };
}
