using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

/// <summary>One way to misbehave, and what it has to end in.</summary>
internal sealed record HostileAnswer(string Name, WebFailureKind? Kind, Func<LoopbackExchange, Task> Answer)
{
    internal Truncation Truncated { get; init; }

    internal int Status { get; init; } = 200;

    internal WebPurpose Purpose { get; init; } = WebPurpose.Page;

    /// <summary>The wire bytes that must have been kept; null for any.</summary>
    internal string? Wire { get; init; }

    public override string ToString() => Name;
}
