namespace EmbedArchive;

/// <summary>What a time stamp was found to be. Immutable.</summary>
/// <param name="State">What is to be thought of it.</param>
/// <param name="Message">Why, in a sentence; of a valid one who says what.</param>
public sealed record TimeStampVerdict(TimeStampState State, string Message)
{
    /// <summary>The time that it names (UTC); null when it names none that can be believed.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The authority, as its certificate names it.</summary>
    public string? Authority { get; init; }

    /// <summary>Its certificate and those above it, in PEM, as far as they are known; empty when there are none.</summary>
    public string Certificates { get; init; } = "";
}
