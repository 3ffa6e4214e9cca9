namespace EmbedArchive.Links;

/// <summary>What the addresses of one site may lose and must keep.</summary>
internal sealed class TrackingRule
{
    internal HashSet<string> Strip { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal HashSet<string> Keep { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Beginnings of paths where the site's own names carry content.</summary>
    internal List<string> Except { get; } = [];

    /// <summary>Beginnings of path segments that only track.</summary>
    internal List<string> StripPath { get; } = [];

    /// <summary>Whether the names of <see cref="Strip"/> hold on this path.</summary>
    internal bool HoldsOn(ReadOnlySpan<char> path)
    {
        foreach (var start in Except)
            if (path.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>Whether a path segment, its slash included, only tracks.</summary>
    internal bool Strips(ReadOnlySpan<char> segment)
    {
        foreach (var start in StripPath)
            if (segment.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }
}
