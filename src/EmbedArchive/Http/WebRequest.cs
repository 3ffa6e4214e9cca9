namespace EmbedArchive.Http;

/// <summary>One request to be made. Redirects are the asker's business (<see cref="IWeb"/> follows none).</summary>
internal sealed record WebRequest(Uri Address)
{
    internal string Method { get; init; } = "GET";

    /// <summary>Headers beside the user agent; order kept. Never a secret that is not listed in <see cref="Secrets"/>.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    internal ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What the body is for: decides its limits.</summary>
    internal WebPurpose Purpose { get; init; } = WebPurpose.Page;

    /// <summary>The longest that it may take in all, from its first turn, when that is less than what the options allow; null for no such limit.</summary>
    internal TimeSpan? Within { get; init; }

    /// <summary>Values that must never surface: replaced wherever the request is written down.</summary>
    internal IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>The address that led here (the article, the embed, the hop before), for the capture's metadata.</summary>
    internal string? Via { get; init; }
}
