using System.Buffers;

namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// A quick no for the rules of hosts with an open end, which would be asked for every address of an unknown host: the first letters of the host and of the path
/// tell nearly all of them.
/// </summary>
internal sealed class ElsewhereLook
{
    private readonly SearchValues<char> hosts;
    private readonly SearchValues<char> paths;
    private readonly bool hasOpenPath;

    internal ElsewhereLook((HostGlob Host, CompiledRule[] Rules)[] elsewhere)
    {
        hosts = SearchValues.Create(elsewhere.Where(e => e.Host.Text != "*").Select(e => e.Host.Text[0]).ToArray());
        var first = elsewhere.Where(e => e.Host.Text == "*").SelectMany(e => e.Rules).Where(r => !r.Rule.MarkedOnly)
            .Select(r => r.Pattern.Steps is [{ Pieces: [{ Literals: { } literals }, ..] }, ..] ? literals : null).ToList();
        hasOpenPath = first.Contains(null);
        // A letter may be written as a percent sign with its number.
        paths = SearchValues.Create(first.SelectMany(l => l ?? []).SelectMany(l => new[] { char.ToLowerInvariant(l[0]), char.ToUpperInvariant(l[0]) }).Append('%').ToArray());
    }

    internal bool MayBeMeant(in WebAddress address)
    {
        var host = address.Host;
        if (hasOpenPath || hosts.Contains(host[0]) || (host.StartsWith("www.", StringComparison.Ordinal) && host.Length > 4 && hosts.Contains(host[4]))) return true;
        var first = address.Path.IndexOfAnyExcept('/');
        return first >= 0 && paths.Contains(address.Path[first]);
    }
}
