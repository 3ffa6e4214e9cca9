namespace EmbedArchive.Detect.Flattened;

/// <summary>A line, or part of one, that says whose post stands beside it.</summary>
internal sealed record Attribution
{
    /// <summary>Key of the provider.</summary>
    internal required string Provider { get; init; }

    internal EmbedKind Kind { get; init; } = EmbedKind.Post;

    internal string? Name { get; init; }

    internal string? Handle { get; init; }

    internal string? Date { get; init; }

    /// <summary>An address that the attribution itself prints for the post.</summary>
    internal string? Address { get; init; }

    /// <summary>The line on which it begins.</summary>
    internal required int FirstLine { get; init; }

    /// <summary>The line on which it ends: the date may have its own.</summary>
    internal required int LastLine { get; init; }

    internal required TextStretch Stretch { get; init; }

    internal DashKind Dash { get; init; }
}
