namespace EmbedArchive;

/// <summary>What the article itself holds of a post: often all that is left of a deleted one. Immutable.</summary>
public sealed record EmbedFallback
{
    /// <summary>The text of the post, with its line breaks (<c>\n</c>).</summary>
    public string? Text { get; init; }

    /// <summary>The title, where the provider shows one.</summary>
    public string? Title { get; init; }

    /// <summary>The author's shown name.</summary>
    public string? Author { get; init; }

    /// <summary>The author's handle, without a leading <c>@</c>.</summary>
    public string? Handle { get; init; }

    /// <summary>The date as ISO 8601, in the precision that the article prints (<c>2023-11-06</c> or a full time).</summary>
    public string? Date { get; init; }

    /// <summary>How <see cref="Date"/> is known; null without a date.</summary>
    public DateSource? DateFrom { get; init; }

    /// <summary>The language of the text as the markup declares it (BCP 47).</summary>
    public string? Lang { get; init; }

    /// <summary>The addresses inside the text, in order.</summary>
    public IReadOnlyList<string> Links { get; init => field = value ?? []; } = [];

    /// <summary>The address of a post that this one quotes.</summary>
    public string? Quoted { get; init; }
}
