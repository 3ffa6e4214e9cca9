namespace EmbedArchive.S3;

/// <summary>Whether the server honours conditional writes; found out by the first lock that the store takes.</summary>
internal sealed class Conditions
{
    private volatile int known;

    /// <summary>null until it is known.</summary>
    internal bool? Honoured
    {
        get => known switch { 0 => null, 1 => true, _ => false };
        set => known = value switch { null => 0, true => 1, false => 2 };
    }
}
