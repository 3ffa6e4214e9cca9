using Polly;

namespace EmbedArchive.Http;

/// <summary>What is known of one origin: scheme, host and port.</summary>
internal sealed class Origin(ResiliencePipeline<Tried> pipeline, OriginTurns turns, Site site)
{
    internal ResiliencePipeline<Tried> Pipeline => pipeline;

    internal OriginTurns Turns => turns;

    internal Site Site => site;

    /// <summary>How many use it now; guarded by the registry.</summary>
    internal int Users { get; set; }

    /// <summary>When it was last left; guarded by the registry.</summary>
    internal long LeftAt { get; set; }
}
