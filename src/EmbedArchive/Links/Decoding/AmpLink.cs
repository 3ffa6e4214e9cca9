using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// Pages in AMP caches and viewers. The publisher's host stands in the path; the label of the cache's own host is only a check value and
/// cannot be turned back (amp.dev, AMP cache URLs).
/// </summary>
internal static class AmpLink
{
    private static readonly string[] ViewerNames = ["amp_js_v", "amp_gsa", "amp_r", "amp_kit", "usqp"];
    private static readonly string[] ViewerFragments = ["amp_tf", "aoh", "referrer", "ampshare", "csi", "amp_ct"];

    internal static string? Target(bool https, ReadOnlySpan<char> hostAndPath, in WebAddress address)
    {
        if (hostAndPath.IsEmpty || hostAndPath[0] == '/' || !hostAndPath.Contains('.')) return null;
        var target = new StringBuilder(https ? "https://" : "http://").Append(hostAndPath);
        var separator = '?';
        if (!address.Query.IsEmpty)
            foreach (var pair in new QueryPairs(address.Query))
            {
                if (Names(pair, ViewerNames)) continue;
                target.Append(separator).Append(pair);
                separator = '&';
            }
        if (!address.Fragment.IsEmpty && !Names(address.Fragment, ViewerFragments)) target.Append('#').Append(address.Fragment);
        return target.ToString();
    }

    private static bool Names(ReadOnlySpan<char> pair, string[] names)
    {
        var name = pair.IndexOf('=') is var equals and >= 0 ? pair[..equals] : pair;
        foreach (var viewer in names)
            if (name.SequenceEqual(viewer)) return true;
        return false;
    }
}
