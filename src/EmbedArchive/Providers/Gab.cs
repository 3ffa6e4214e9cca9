namespace EmbedArchive.Providers;

/// <summary>Posts on Gab, which has no embed code.</summary>
internal static class Gab
{
    internal static EmbedProvider Provider { get; } = new("gab", "Gab")
    {
        Hosts = ["gab.com"],

        Addresses =
        [
            new("/{user:word}/posts/{id:digits(15..19)}") { Canonical = "https://gab.com/{user}/posts/{id}" },
        ],

        TimeOfId = IdTime.OfMastodon,

        Sources =
        [
            // A fork of Mastodon with the same answers.
            new("mastodon-status", "https://gab.com/api/v1/statuses/{id}") { Format = "mastodon-status" },
            PostSource.Page,
        ],

        Examples =
        [
            new("https://gab.com/portvoice/posts/108967899955201650", "108967899955201650"),
            new("https://gab.com/portvoice/posts/108967899955201650/", "108967899955201650") { Canonical = "https://gab.com/portvoice/posts/108967899955201650" },
        ],

        Lookalikes = ["https://gab.com/portvoice", "https://gab.com/groups/1234"],
    };
}
