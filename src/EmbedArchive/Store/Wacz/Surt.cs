namespace EmbedArchive.Store.Wacz;

/// <summary>
/// The key of an address in an index, as warcio.js computes it (getSurt): without <c>www</c> and scheme, in lower case, labels of the host
/// turned round, arguments sorted. The written rules say less; players look up what this code gives.
/// </summary>
internal static class Surt
{
    internal static string Of(string address)
    {
        var start = address.StartsWith("https://", StringComparison.Ordinal) ? 8 : address.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0) return address;
        var rest = WithoutWww(address.AsSpan(start)).ToString().ToLowerInvariant();
        if (rest.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment) rest = rest[..fragment];
        var end = rest.AsSpan().IndexOfAny('/', '?');
        var (authority, path) = end < 0 ? (rest, "/") : (rest[..end], rest[end] == '/' ? rest[end..] : "/" + rest[end..]);
        return Host(authority[(authority.LastIndexOf('@') + 1)..], start == 8 ? "443" : "80") + ")" + Sorted(path);
    }

    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("www", StringComparison.Ordinal)) return rest;
        var behind = rest[3..].TrimStart("0123456789");
        return behind.StartsWith(".", StringComparison.Ordinal) ? behind[1..] : rest;
    }

    private static string Host(string authority, string usualPort)
    {
        var colon = authority.EndsWith(']') ? -1 : authority.LastIndexOf(':');
        var (host, port) = colon < 0 ? (authority, "") : (authority[..colon], authority[(colon + 1)..]);
        var labels = host.Split('.');
        Array.Reverse(labels);
        return string.Join(',', labels) + (port.Length == 0 || port == usualPort ? "" : ":" + port);
    }

    private static string Sorted(string path)
    {
        var question = path.IndexOf('?', StringComparison.Ordinal);
        if (question < 0) return path;
        var arguments = path[(question + 1)..].Split('&');
        Array.Sort(arguments, StringComparer.Ordinal);
        return path[..question] + (question + 1 == path.Length ? "" : "?" + string.Join('&', arguments));
    }
}
