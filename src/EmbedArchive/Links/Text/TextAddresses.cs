using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>
/// Finds addresses in running text: with a scheme, and bare ones of listed short hosts (<c>t.co/…</c>, <c>pic.twitter.com/…</c>), as they
/// stand in flattened posts. One pass; punctuation and brackets of the sentence around an address are not part of it.
/// </summary>
internal static class TextAddresses
{
    /// <summary>The longest address that is taken out of a text; servers take about as much. It also keeps the pass linear.</summary>
    internal const int MaxLength = 8192;

    // White space, quotation marks, and the punctuation of scripts that write no space after it. Letters of any script may stand in an address.
    private static readonly SearchValues<char> Ends = SearchValues.Create(
        " \t\r\n\f\v\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000" +
        "<>\"`{}|\\^\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2039\u203A\u2013\u2014\u2015\u2026\u22EF" +
        "\u3001\u3002\u3008\u3009\u300A\u300B\u300C\u300D\u300E\u300F\u3010\u3011\u3014\u3015\u301D\u301E\u30FB\uFF01\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3B\uFF3D\uFF5B\uFF5D\uFF5E\uFF61\uFF62\uFF63\uFF64" +
        "\u060C\u061B\u061F\u06D4\u05BE\u05C3\u0964\u0965\u104A\u104B\u17D4" +
        "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>All addresses, in order, none inside another.</summary>
    internal static List<TextAddress> Find(ReadOnlySpan<char> text)
    {
        var found = new List<TextAddress>();
        var (at, runEnd) = (0, 0);
        while (at < text.Length)
        {
            var slash = text[at..].IndexOf('/');
            if (slash < 0) break;
            slash += at;
            var start = StartOf(text, at, slash, out var isBare);
            if (start < 0)
            {
                at = slash + 1;
                continue;
            }
            if (runEnd <= slash) runEnd = text[slash..].IndexOfAny(Ends) is var end and >= 0 ? slash + end : text.Length;
            if (TryTake(text, start, slash, runEnd, isBare, out var address))
            {
                found.Add(address);
                at = Math.Max(address.Start + address.Length, slash + 1);
            }
            else at = slash + 1;
        }
        return found;
    }

    /// <summary>Where an address begins whose first slash stands at <paramref name="slash"/>; -1 when none does.</summary>
    private static int StartOf(ReadOnlySpan<char> text, int from, int slash, out bool isBare)
    {
        isBare = false;
        var before = text[from..slash];
        if (text[slash..].StartsWith("//") && before.EndsWith(":"))
        {
            var length = before.EndsWith("https:", StringComparison.OrdinalIgnoreCase) ? 6 : before.EndsWith("http:", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
            var start = slash - length;
            return length == 0 || (start > from && char.IsAsciiLetterOrDigit(text[start - 1])) ? -1 : start;
        }
        isBare = true;
        var host = before[(before.LastIndexOfAnyExcept(BareHost.Characters) + 1)..];
        return BareHost.TryFind(host, out var length2) && (slash - length2 == 0 || !BareHost.IsGlued(text[slash - length2 - 1])) ? slash - length2 : -1;
    }

    private static bool TryTake(ReadOnlySpan<char> text, int start, int slash, int end, bool isBare, out TextAddress address)
    {
        address = default;
        if (end - start > MaxLength) return false;
        var run = text[start..end];
        Span<char> host = stackalloc char[HostName.MaxLength];
        if (!isBare && (WebAddress.TryRead(run, host, out var parts) != AddressKind.Web || !IsPublicHost(parts.Host))) return false;
        if (isBare || BareHost.IsCode(HostOf(run))) run = BareHost.WithoutGluedText(run, isBare);
        // An ellipsis right behind it: the address was cut off when the text was shortened for show.
        if (start + run.Length < text.Length && run.Length == end - start && text[end] == '\u2026') return false;
        run = AddressEnd.Trim(run);
        if (run.Length <= slash - start + (isBare ? 1 : 2)) return false;
        address = new(start, run.Length, isBare ? $"https://{run}" : run.ToString());
        return true;
    }

    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> url)
    {
        var rest = url[(url.IndexOf("//") + 2)..];
        return rest.IndexOfAny("/?#:") is var end and >= 0 ? rest[..end] : rest;
    }

    private static bool IsPublicHost(ReadOnlySpan<char> host) => host.Contains('.') || host[0] == '[';
}
