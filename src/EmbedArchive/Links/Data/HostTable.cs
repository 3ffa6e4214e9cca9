namespace EmbedArchive.Links;

/// <summary>What is known of one short host.</summary>
/// <param name="Type">What its links are.</param>
/// <param name="IsDead">Whether the service is known to be gone.</param>
internal sealed record KnownHost(LinkType Type, bool IsDead);

/// <summary>The listed hosts of short links, and those that only look like it.</summary>
internal static class HostTable
{
    private static readonly HostMap<KnownHost> Hosts = Load();

    internal static KnownHost? Find(ReadOnlySpan<char> host) => Hosts.Find(host);

    private static HostMap<KnownHost> Load()
    {
        var hosts = new HostMap<KnownHost>();
        foreach (var line in TableText.Lines("hosts.txt"))
        {
            var flags = line.Length > 2 ? line[2] : "";
            var known = new KnownHost(LinkTypeWords.Read(line[1]), flags.StartsWith("dead", StringComparison.Ordinal));
            hosts.GetOrAdd(flags.EndsWith("below", StringComparison.Ordinal) ? "*." + line[0] : line[0], () => known);
        }
        return hosts;
    }
}
