using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>Hosts that stand in text without a scheme, and whose paths are codes of ASCII.</summary>
internal static class BareHost
{
    internal static SearchValues<char> Characters { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    private const int Longest = 64;

    /// <summary>Whether the text ends with such a host; a run that is longer than its host (<c>endpic.twitter.com</c>) may still end with a picture's.</summary>
    internal static bool TryFind(ReadOnlySpan<char> run, out int length)
    {
        length = run.Length;
        if (run.IsEmpty) return false;
        foreach (var host in Pictures)
            if (run.EndsWith(host, StringComparison.OrdinalIgnoreCase))
            {
                length = host.Length;
                return true;
            }
        return run.Length <= Longest && run.Contains('.') && IsShort(run);
    }

    /// <summary>Whether what stands before it makes it part of something else: a mail address, a path, a longer name.</summary>
    internal static bool IsGlued(char before) => before is '/' or '@' or ':' or '_' or '=' or '%' or '&' or '#';

    /// <summary>Whether paths on this host are codes: they end with the first character that is no ASCII.</summary>
    internal static bool IsCode(ReadOnlySpan<char> host) => IsPicture(host) || IsShort(host);

    /// <summary>
    /// Cuts what flattening has glued to a code: text in another script, and on X's own hosts, where codes are letters and digits only, a
    /// picture's address or the next link.
    /// </summary>
    internal static ReadOnlySpan<char> WithoutGluedText(ReadOnlySpan<char> run, bool isBare)
    {
        if (run.IndexOfAnyExceptInRange('!', '~') is var foreign and >= 0) run = run[..foreign];
        var hostStart = isBare ? 0 : run.IndexOf("//") + 2;
        var slash = run[hostStart..].IndexOf('/');
        if (slash < 0) return run;
        var host = run[hostStart..(hostStart + slash)];
        if (!IsPicture(host) && !host.Equals("t.co", StringComparison.OrdinalIgnoreCase)) return run;
        var code = run[(hostStart + slash + 1)..];
        var end = code.IndexOfAnyExcept(Alphanumeric.Characters);
        if (end < 0) return run;
        var rest = code[end..];
        if (rest[0] == '?') return run;
        var word = code[..end];
        if (rest.StartsWith("://")) end -= word.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : word.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        else if (word.EndsWith("pic") && (rest.StartsWith(".twitter.com/") || rest.StartsWith(".x.com/"))) end -= 3;
        return run[..(hostStart + slash + 1 + end)];
    }

    private static readonly string[] Pictures = ["pic.twitter.com", "pic.x.com"];

    private static bool IsPicture(ReadOnlySpan<char> host)
    {
        foreach (var picture in Pictures)
            if (host.Equals(picture, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsShort(ReadOnlySpan<char> host)
    {
        if (host.Length > Longest) return false;
        Span<char> lower = stackalloc char[Longest];
        var length = host.ToLowerInvariant(lower);
        return HostTable.Find(lower[..length])?.Type is LinkType.Shortener or LinkType.Vanity or LinkType.Monetised or LinkType.IpLogger;
    }
}
