namespace EmbedArchive.Providers;

/// <summary>Podcasts on Podigee.</summary>
internal static class Podigee
{
    internal static EmbedProvider Provider { get; } = new("podigee", "Podigee")
    {
        Hosts = ["*.podigee.io"],

        Addresses =
        [
            new("/{id:slug}") { Kind = EmbedKind.Audio, Canonical = "https://{host}/{id}" },
            new("/{id:slug}/embed") { Kind = EmbedKind.Audio, Canonical = "https://{host}/{id}" },
        ],

        NotItems = ["/(feed|archive|about|imprint|privacy)/**"],

        Marks =
        [
            new("script.podigee-podcast-player[data-configuration]", "{data-configuration}") { Form = EmbedForm.Script },
            new("script[data-configuration][src*=podigee]", "{data-configuration}") { Form = EmbedForm.Script },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://portpod.podigee.io/12-fog/embed?context=external", "12-fog") { Canonical = "https://portpod.podigee.io/12-fog" },
            new("https://portpod.podigee.io/12-fog", "12-fog"),
        ],

        Lookalikes = ["https://www.podigee.com/de/", "https://portpod.podigee.io/"],
    };
}
