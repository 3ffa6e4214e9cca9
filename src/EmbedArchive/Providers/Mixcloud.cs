namespace EmbedArchive.Providers;

/// <summary>Shows on Mixcloud.</summary>
internal static class Mixcloud
{
    internal static EmbedProvider Provider { get; } = new("mixcloud", "Mixcloud")
    {
        Hosts = ["mixcloud.com"],

        Addresses =
        [
            new("/widget/iframe?feed={inner}") { Kind = EmbedKind.Audio },
            new("player-widget.mixcloud.com/widget/iframe?feed={inner}") { Kind = EmbedKind.Audio },
            new("/widget/iframe?feed=/{path}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://www.mixcloud.com/{path}" },
            new("player-widget.mixcloud.com/widget/iframe?feed=/{path}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://www.mixcloud.com/{path}" },
            new("/{user:slug}/{show:slug}") { Kind = EmbedKind.Audio, Id = "", Canonical = "https://www.mixcloud.com/{user}/{show}/" },
        ],

        NotItems = ["/(discover|genres|categories|live|upload|widget|settings|pro|select)/**"],

        Sources = [PostSource.OEmbed("https://app.mixcloud.com/oembed/"), PostSource.Page],

        Examples =
        [
            new("https://www.mixcloud.com/widget/iframe/?hide_cover=1&feed=%2Fportradio%2Ffog-horns%2F", "")
            {
                Canonical = "https://www.mixcloud.com/portradio/fog-horns/",
            },
            new("https://www.mixcloud.com/portradio/fog-horns/", ""),
        ],

        Lookalikes = ["https://www.mixcloud.com/portradio/", "https://www.mixcloud.com/discover/house/"],
    };
}
