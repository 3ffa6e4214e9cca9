namespace EmbedArchive.Providers;

/// <summary>Posts on Truth Social.</summary>
internal static class TruthSocial
{
    internal static EmbedProvider Provider { get; } = new("truthsocial", "Truth Social")
    {
        Hosts = ["truthsocial.com"],

        Aliases = ["truth", "truth-social"],

        Addresses =
        [
            new("/@{user:word}/{id:digits(17..19)}/**") { Canonical = "https://truthsocial.com/@{user}/{id}" },
            new("/@{user:word}/posts/{id:digits(17..19)}/**") { Canonical = "https://truthsocial.com/@{user}/{id}" },
            new("/users/{user:word}/statuses/{id:digits(17..19)}/**") { Canonical = "https://truthsocial.com/@{user}/{id}" },
        ],

        TimeOfId = IdTime.OfMastodon,

        Sources =
        [
            // A fork of Mastodon with the same answers, behind a check for humans.
            new("mastodon-status", "https://truthsocial.com/api/v1/statuses/{id}") { Format = "mastodon-status", For = [EmbedKind.Post] },
            PostSource.Page,
        ],

        Examples =
        [
            new("https://truthsocial.com/@portmayor/115565879623706683", "115565879623706683"),
            new("https://truthsocial.com/@portmayor/posts/115565879623706683", "115565879623706683")
            {
                Canonical = "https://truthsocial.com/@portmayor/115565879623706683",
            },
        ],

        Lookalikes = ["https://truthsocial.com/share?title=Ferry", "https://truthsocial.com/@portmayor"],
    };
}
