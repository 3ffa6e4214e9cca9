namespace EmbedArchive.Providers;

/// <summary>Videos on Odysee and LBRY.</summary>
internal static class Odysee
{
    internal static EmbedProvider Provider { get; } = new("odysee", "Odysee")
    {
        Hosts = ["odysee.com", "lbry.tv"],

        Addresses =
        [
            new("/$/embed/@{channel}/{id}") { Kind = EmbedKind.Video, Canonical = "https://odysee.com/@{channel}/{id}" },
            new("/@{channel}/{id}") { Kind = EmbedKind.Video, Canonical = "https://odysee.com/@{channel}/{id}" },
            new("/$/embed/{name}/{id:hex(40)}") { Kind = EmbedKind.Video, Canonical = "https://odysee.com/{name}:{id}" },
            new("/{name}:{id:hex(40)}") { Kind = EmbedKind.Video, Canonical = "https://odysee.com/{name}:{id}" },
        ],

        Sources = [PostSource.OEmbed("https://odysee.com/$/oembed"), PostSource.Page],

        Examples =
        [
            new("https://odysee.com/$/embed/@veritas:f/the-harbor-story:2?r=Bow3KBdVnTzHQq8X", "the-harbor-story:2")
            {
                Canonical = "https://odysee.com/@veritas:f/the-harbor-story:2",
            },
            new("https://odysee.com/$/embed/the-harbor-story/3a7f0b9c2d1e4f5a6b7c8d9e0f1a2b3c4d5e6f70", "3a7f0b9c2d1e4f5a6b7c8d9e0f1a2b3c4d5e6f70")
            {
                Canonical = "https://odysee.com/the-harbor-story:3a7f0b9c2d1e4f5a6b7c8d9e0f1a2b3c4d5e6f70",
            },
        ],

        Lookalikes = ["https://odysee.com/@veritas:f", "https://odysee.com/$/latest"],
    };
}
