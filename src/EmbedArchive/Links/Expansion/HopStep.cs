namespace EmbedArchive.Links;

/// <summary>What one answer means for the walk: either the next address, or the end.</summary>
internal readonly record struct HopStep
{
    /// <summary>The next address, in normal form; null at the end.</summary>
    internal string? Next { get; private init; }

    internal HopVia? Via { get; private init; }

    internal ExpandOutcome Outcome { get; private init; }

    /// <summary>An address that the end names without having been there.</summary>
    internal string? Named { get; private init; }

    internal string? Error { get; private init; }

    internal static HopStep Go(string next, HopVia via) => new() { Next = next, Via = via };

    internal static HopStep End(ExpandOutcome outcome, string? error = null, string? named = null, HopVia? via = null) =>
        new() { Outcome = outcome, Error = error, Named = named, Via = via };
}
