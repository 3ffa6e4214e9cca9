namespace EmbedArchive.Providers;

/// <summary>Podcasts on iVoox.</summary>
internal static class IVoox
{
    internal static EmbedProvider Provider { get; } = new("ivoox", "iVoox")
    {
        Hosts = ["ivoox.com"],

        Addresses =
        [
            new("/player_ej_{id:digits}_*") { Kind = EmbedKind.Audio, Canonical = "https://www.ivoox.com/player_ej_{id}_4_1.html" },
            new("/player_ek_{id:digits}_*") { Kind = EmbedKind.Audio, Canonical = "https://www.ivoox.com/player_ej_{id}_4_1.html" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://www.ivoox.com/player_ej_118520001_6_1.html?c1=ff6600", "118520001") { Canonical = "https://www.ivoox.com/player_ej_118520001_4_1.html" },
            new("https://www.ivoox.com/player_ek_118520001_2_1.html", "118520001") { Canonical = "https://www.ivoox.com/player_ej_118520001_4_1.html" },
        ],

        Lookalikes = ["https://www.ivoox.com/podcast-fog_sq_f1118520_1.html", "https://www.ivoox.com/"],
    };
}
