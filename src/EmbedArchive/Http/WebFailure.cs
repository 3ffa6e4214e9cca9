namespace EmbedArchive.Http;

/// <summary>Why a request got no usable answer.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Message">What happened, to which address, and what to do.</param>
internal sealed record WebFailure(WebFailureKind Kind, string Message)
{
    /// <summary>When it is worth asking again, if the server said so.</summary>
    internal DateTimeOffset? RetryAt { get; init; }
}
