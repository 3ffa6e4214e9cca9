namespace EmbedArchive;

/// <summary>A run of UTF-16 code units in the article's decoded text.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last code unit.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="end">Offset just behind the last one.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span that may lie inside.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
