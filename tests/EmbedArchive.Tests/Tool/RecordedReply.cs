namespace EmbedArchive.Tests.Tool;

/// <summary>A recorded answer, the address of the post that a user would give, and what must come out.</summary>
internal sealed record RecordedReply(string File, string Post, string State)
{
    internal string? Author { get; init; }

    internal string? Handle { get; init; }

    /// <summary>How the text begins.</summary>
    internal string? Text { get; init; }

    internal string? Time { get; init; }

    internal int Media { get; init; }

    public override string ToString() => File;
}
