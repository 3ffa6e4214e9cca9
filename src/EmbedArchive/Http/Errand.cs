using Polly;

namespace EmbedArchive.Http;

/// <summary>One request on its way through the pipeline: what its tries share.</summary>
internal sealed class Errand(WebRequest request, ScratchFile? scratch, CancellationToken cancellationToken)
{
    internal static ResiliencePropertyKey<Errand> Key { get; } = new("embedarchive.errand");

    internal WebRequest Request => request;

    /// <summary>The request as it may be written down.</summary>
    internal WebRequest Shown { get; } = Redaction.Hide(request);

    /// <summary>Where a long body is laid; null keeps it in memory.</summary>
    internal ScratchFile? Scratch => scratch;

    /// <summary>The asker's own token: it alone ends the errand by an exception.</summary>
    internal CancellationToken Cancelled => cancellationToken;

    /// <summary>When its total time ends; set when its first turn comes.</summary>
    internal DateTimeOffset Deadline { get; set; }

    /// <summary>Whether a turn was taken that no try has used yet.</summary>
    internal bool HoldsTurn { get; set; }

    /// <summary>What was tried so far.</summary>
    internal List<Capture> Tries { get; } = [];
}
