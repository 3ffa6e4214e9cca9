namespace EmbedArchive.Http;

/// <summary>How much of a body is read.</summary>
/// <param name="Bytes">The most bytes, on the wire and decoded alike.</param>
/// <param name="MoreIsFailure">Whether a longer body is a failure; else its beginning is enough.</param>
internal readonly record struct BodyLimit(long Bytes, bool MoreIsFailure)
{
    // A redirect in a page stands at its beginning.
    private const long HopBytes = 1024 * 1024;

    internal static BodyLimit Of(WebPurpose purpose, HttpOptions options) => purpose switch
    {
        WebPurpose.Hop => new(Math.Min(HopBytes, options.MaxPageBytes), false),
        WebPurpose.Media => new(options.MaxMediaBytes, true),
        _ => new(options.MaxPageBytes, true),
    };

    /// <summary>Whether the body is wanted at all.</summary>
    internal static bool IsWanted(Capture answer)
    {
        if (answer.Request.Purpose != WebPurpose.Hop) return true;
        if (answer.Status is >= 300 and < 400 && answer.Header("Location") is { Length: > 0 }) return false;
        var type = (answer.Header("Content-Type") ?? "").AsSpan().Trim();
        return type.IsEmpty || type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);
    }
}
