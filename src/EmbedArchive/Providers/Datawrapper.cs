namespace EmbedArchive.Providers;

/// <summary>Charts and maps made with Datawrapper.</summary>
internal static class Datawrapper
{
    internal static EmbedProvider Provider { get; } = new("datawrapper", "Datawrapper")
    {
        Hosts = ["datawrapper.dwcdn.net", "datawrapper.dwcdn.de"],

        FromId = "https://datawrapper.dwcdn.net/{id}/",

        Addresses =
        [
            new("/{id:alnum(5)}/**") { Kind = EmbedKind.Chart, Canonical = "https://datawrapper.dwcdn.net/{id}/" },
            new("www.datawrapper.de/_/{id:alnum(5)}/**") { Kind = EmbedKind.Chart, Canonical = "https://datawrapper.dwcdn.net/{id}/" },
        ],

        Sources = [PostSource.OEmbed("https://api.datawrapper.de/v3/oembed/"), PostSource.Page],

        Examples =
        [
            new("//datawrapper.dwcdn.net/cw7t6", "cw7t6") { Canonical = "https://datawrapper.dwcdn.net/cw7t6/" },
            new("https://datawrapper.dwcdn.net/nDZLV/embed.js", "nDZLV") { Canonical = "https://datawrapper.dwcdn.net/nDZLV/" },
        ],

        Lookalikes = ["https://www.datawrapper.de/charts", "https://datawrapper.dwcdn.net/lib/embed.js"],
    };
}
