namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// A quick no for the rules of hosts with an open end, which would be asked for every address of an unknown host: the beginning of the host, or the first two
/// letters of the path, tell nearly all of them.
/// </summary>
internal sealed class ElsewhereLook
{
    private readonly string[] hosts;
    private readonly uint[] pairs = new uint[32];
    private readonly bool hasOpenPath;

    internal ElsewhereLook((HostGlob Host, CompiledRule[] Rules)[] elsewhere)
    {
        hosts = [.. elsewhere.Where(e => e.Host.Text != "*").Select(e => e.Host.Text.TrimEnd('*'))];
        foreach (var rule in elsewhere.Where(e => e.Host.Text == "*").SelectMany(e => e.Rules))
        {
            hasOpenPath |= rule.Pattern.FirstLiterals.Length == 0;
            foreach (var literal in rule.Pattern.FirstLiterals) pairs[literal[0] & 31] |= literal.Length > 1 ? 1U << literal[1] : uint.MaxValue;
        }
    }

    internal bool MayBeMeant(in WebAddress address) => hasOpenPath || IsNamed(address.Host) || IsPath(address.Path);

    private bool IsNamed(ReadOnlySpan<char> host)
    {
        if (host.StartsWith("www.")) host = host[4..];
        foreach (var start in hosts)
            if (!host.IsEmpty && start[0] == host[0] && host.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    // Of a letter its five low bits, which both cases share. Each may be written as a percent sign with its number.
    private bool IsPath(ReadOnlySpan<char> path)
    {
        path = path.TrimStart('/');
        return path is ['%', ..] or [_, '%', ..] || (!path.IsEmpty && (pairs[path[0] & 31] >> (path.Length > 1 ? path[1] : 0) & 1) != 0);
    }
}
