namespace EmbedArchive.Providers;

/// <summary>Podcasts on Spreaker.</summary>
internal static class Spreaker
{
    internal static EmbedProvider Provider { get; } = new("spreaker", "Spreaker")
    {
        Hosts = ["spreaker.com"],

        Addresses =
        [
            new("widget.spreaker.com/player?episode_id={id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://www.spreaker.com/episode/{id}" },
            new("widget.spreaker.com/player?show_id={id:digits}") { Kind = EmbedKind.Playlist, Canonical = "https://www.spreaker.com/show/{id}" },
            new("/episode/{id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://www.spreaker.com/episode/{id}" },
            new("/episode/{title}--{id:digits}") { Kind = EmbedKind.Audio, Canonical = "https://www.spreaker.com/episode/{id}" },
            new("/show/{id:digits}") { Kind = EmbedKind.Playlist, Canonical = "https://www.spreaker.com/show/{id}" },
        ],

        Marks =
        [
            new("a.spreaker-player[data-resource]", "https://widget.spreaker.com/player?{data-resource}") { Form = EmbedForm.Script },
        ],

        Sources = [PostSource.OEmbed("https://api.spreaker.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://widget.spreaker.com/player?episode_id=44862101&theme=light", "44862101") { Canonical = "https://www.spreaker.com/episode/44862101" },
            new("https://www.spreaker.com/episode/fog-horns--44862101", "44862101") { Canonical = "https://www.spreaker.com/episode/44862101" },
        ],

        Lookalikes = ["https://www.spreaker.com/user/portpod", "https://widget.spreaker.com/widgets.js"],
    };
}
