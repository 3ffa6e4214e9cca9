namespace EmbedArchive.Providers;

/// <summary>Recordings of the committees of the Senate.</summary>
internal static class Senate
{
    internal static EmbedProvider Provider { get; } = new("senate", "United States Senate")
    {
        Hosts = ["senate.gov"],

        Addresses =
        [
            new("/isvp?comm={committee:slug}&filename={id:slug}")
            {
                Kind = EmbedKind.Video, Canonical = "https://www.senate.gov/isvp/?comm={committee}&filename={id}",
            },
        ],

        Sources = [],

        Examples =
        [
            new("https://www.senate.gov/isvp/?auto_play=false&comm=judiciary&filename=judiciary030717&stt=0", "judiciary030717")
            {
                Canonical = "https://www.senate.gov/isvp/?comm=judiciary&filename=judiciary030717",
            },
            new("https://www.senate.gov/isvp/?comm=finance&filename=finance010224", "finance010224"),
        ],

        Lookalikes = ["https://www.senate.gov/isvp/", "https://www.senate.gov/committees/"],
    };
}
