namespace EmbedArchive.Http;

/// <summary>Where a walk over redirects went.</summary>
/// <param name="Chain">Every answer in order, the last one included.</param>
/// <param name="Address">The address of the last answer, with its fragment.</param>
internal sealed record RedirectTrail(IReadOnlyList<Capture> Chain, Uri Address)
{
    /// <summary>The answer at the end; its <see cref="Capture.Failure"/> tells of a walk that could not be ended too.</summary>
    internal Capture Final => Chain[^1];
}
