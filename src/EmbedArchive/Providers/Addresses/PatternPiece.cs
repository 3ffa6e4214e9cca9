namespace EmbedArchive.Providers.Addresses;

/// <summary>One piece of a step of a pattern: a literal with its alternatives, a named part, or <c>*</c> (whatever is left of the step).</summary>
internal sealed record PatternPiece
{
    /// <summary>The literal's alternatives, the longest first; null for the other pieces.</summary>
    internal string[]? Literals { get; init; }

    /// <summary>What the named part may hold; null for the other pieces.</summary>
    internal CharClass? Class { get; init; }

    internal int Shortest { get; init; } = 1;

    internal int Longest { get; init; } = int.MaxValue;

    /// <summary>Index of the named part among the pattern's names; -1 when the piece has no name.</summary>
    internal int Name { get; init; } = -1;

    internal bool IsLiteral => Literals is not null;

    internal bool IsRest => Literals is null && Class is null;
}
