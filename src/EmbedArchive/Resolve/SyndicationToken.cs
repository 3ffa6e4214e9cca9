using System.Globalization;

namespace EmbedArchive.Resolve;

/// <summary>
/// The token that X's syndication endpoint wants beside the id: <c>id / 1e15 × π</c> in base 36, zeros and the point removed.
/// A wrong one is answered like a post that does not exist, so every digit counts.
/// </summary>
internal static class SyndicationToken
{
    internal static string? Of(string? id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? Base36.Of(double.Parse(id, CultureInfo.InvariantCulture) / 1e15 * Math.PI).Replace("0", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            : null;
}
