namespace EmbedArchive;

/// <summary>Who collects and what for, as the manifest and the capture say it. Nothing here is guessed from the machine.</summary>
public sealed class EvidenceOptions
{
    /// <summary>Who runs this, by name.</summary>
    /// <value>Default: null: not told.</value>
    public string? Collector { get; set; }

    /// <summary>For whom.</summary>
    /// <value>Default: null: not told.</value>
    public string? Organisation { get; set; }

    /// <summary>The case or file number that it belongs to.</summary>
    /// <value>Default: null: not told.</value>
    public string? Case { get; set; }

    /// <summary>Why it is collected.</summary>
    /// <value>Default: null: not told.</value>
    public string? Purpose { get; set; }
}
