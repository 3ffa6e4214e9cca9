using System.Runtime.CompilerServices;
using EmbedArchive.Links;

namespace EmbedArchive.Detect;

/// <summary>
/// Hosts of which a page's earlier links have told that no list names them. The links of a page lead to few hosts, mostly its own: each is asked once, the next
/// link to it costs one comparison. A hash of places in the source: a collision only costs asking again.
/// </summary>
internal struct OrdinaryHosts
{
    private Places places;

    /// <summary>Whether an <c>href</c> is known to lead nowhere notable.</summary>
    /// <param name="html">The source.</param>
    /// <param name="value">Where the value stands.</param>
    internal bool Holds(ReadOnlySpan<char> html, TextSpan value)
    {
        var raw = html.Slice(value.Start, value.Length);
        var length = OriginLength(raw);
        if (length == 0) return false;
        var origin = raw[..length];
        ref var place = ref places[Slot(origin)];
        if (place.Length != length || !origin.SequenceEqual(html.Slice(place.Start, length)))
        {
            Span<char> host = stackalloc char[HostName.MaxLength];
            if (WebAddress.TryRead(origin, host, out var parts) != AddressKind.Web || !LinkKind.IsUnlisted(parts.Host)) return false;
            place = new(value.Start, length);
        }

        return !MayWrap(raw[length..]);
    }

    // https://host, as written; zero when the end of the host is not plain to see.
    private static int OriginLength(ReadOnlySpan<char> raw)
    {
        var host = raw.StartsWith("https://", StringComparison.Ordinal) ? 8 : raw.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (host == 0) return 0;
        var length = raw[host..].IndexOfAny('/', '?', '#');
        return length > 3 && !raw.Slice(host, length).ContainsAny('&', '\\', '@') ? host + length : 0;
    }

    private static bool MayWrap(ReadOnlySpan<char> tail)
    {
        var end = tail.IndexOfAny('?', '#', '&');
        return end >= 0 && tail[end] == '&' || WrapperTable.IsOnAnyHost((end < 0 ? tail : tail[..end]).TrimEnd());
    }

    private static int Slot(ReadOnlySpan<char> origin) => (origin.Length + origin[^4] * 5 + origin[^1] + origin[8] * 3) & (Places.Count - 1);

    [InlineArray(Count)]
    private struct Places
    {
        internal const int Count = 32;

        private TextSpan first;
    }
}
