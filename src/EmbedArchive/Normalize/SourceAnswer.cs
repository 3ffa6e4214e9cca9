using EmbedArchive.Http;

namespace EmbedArchive.Normalize;

/// <summary>One answer of one source about one post.</summary>
/// <param name="Post">The post that was asked for.</param>
/// <param name="Source">Who was asked.</param>
/// <param name="Capture">The last exchange, redirects behind it.</param>
internal sealed record SourceAnswer(PostKey Post, PostSource Source, Capture Capture)
{
    /// <summary>The address that answered, after redirects.</summary>
    internal Uri FinalAddress => Capture.Request.Address;

    /// <summary>What a reader took of it.</summary>
    internal Reading Reading { get; } = new();
}
