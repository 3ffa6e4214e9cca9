namespace EmbedArchive.Providers;

/// <summary>Charts and stories made with Flourish.</summary>
internal static class Flourish
{
    internal static EmbedProvider Provider { get; } = new("flourish", "Flourish")
    {
        Hosts = ["public.flourish.studio", "flo.uri.sh"],

        FromId = "https://public.flourish.studio/visualisation/{id}/",

        Addresses =
        [
            new("/{sort=visualisation|story}/{id:digits}/**") { Kind = EmbedKind.Chart, Canonical = "https://public.flourish.studio/{sort}/{id}/" },
        ],

        Marks =
        [
            new(".flourish-embed[data-src]", "https://public.flourish.studio/{data-src}") { Facts = new() { Title = "{picture-text}" } },
        ],

        Sources = [PostSource.OEmbed("https://app.flourish.studio/api/v1/oembed"), PostSource.Page],

        Examples =
        [
            new("https://flo.uri.sh/story/1571387/embed", "1571387") { Canonical = "https://public.flourish.studio/story/1571387/" },
            new("https://public.flourish.studio/visualisation/8624951/", "8624951"),
        ],

        Lookalikes = ["https://public.flourish.studio/resources/embed.js", "https://flourish.studio/examples/"],
    };
}
