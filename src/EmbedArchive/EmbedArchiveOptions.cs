namespace EmbedArchive;

/// <summary>Everything that can be set. Read once, when the archiver is made; later changes have no effect.</summary>
public sealed class EmbedArchiveOptions
{
    /// <summary>How the network is used.</summary>
    public HttpOptions Http { get; } = new();

    /// <summary>Which media are stored.</summary>
    public MediaOptions Media { get; } = new();

    /// <summary>How the offline article and its cards look.</summary>
    public RenderOptions Render { get; } = new();

    /// <summary>Which sources are asked, and with which credentials.</summary>
    public SourceOptions Sources { get; } = new();

    /// <summary>Who collects, and what for.</summary>
    public EvidenceOptions Evidence { get; } = new();

    /// <summary>Whether manifests are stamped by third parties.</summary>
    public TimeStampOptions TimeStamps { get; } = new();

    /// <summary>
    /// Whether a run over an archive that is there asks only for what is missing or failed. When false, it asks for everything again. Either way
    /// nothing that was archived is lost (docs/archive-format.md, "Runs over an archive").
    /// </summary>
    /// <value>Default: true.</value>
    public bool Resume { get; set; } = true;

    /// <summary>Providers beside the built-in ones; of two with the same key the one here counts.</summary>
    public IList<EmbedProvider> Providers { get; } = [];
}
