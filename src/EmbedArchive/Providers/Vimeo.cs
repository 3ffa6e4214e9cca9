namespace EmbedArchive.Providers;

/// <summary>Videos on Vimeo.</summary>
internal static class Vimeo
{
    internal static EmbedProvider Provider { get; } = new("vimeo", "Vimeo")
    {
        Hosts = ["vimeo.com"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
