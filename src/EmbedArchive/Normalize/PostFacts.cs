using System.Collections.Immutable;
using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>What one answer says of a post. Everything may be absent; absent is not false and not zero.</summary>
internal sealed record PostFacts
{
    /// <summary>What came of the asking.</summary>
    internal required SourceOutcome Outcome { get; init; }

    /// <summary>Why it gave nothing, or what could not be read of it.</summary>
    internal string? Problem { get; init; }

    /// <summary>The state that the answer proves; null when it proves none.</summary>
    internal AvailabilityState? State { get; init; }

    internal AvailabilityConfidence Confidence { get; init; } = AvailabilityConfidence.Asserted;

    internal string? StateBy { get; init; }

    internal string? PlatformCode { get; init; }

    internal string? StateMessage { get; init; }

    internal string? PostId { get; init; }

    internal string? CanonicalUrl { get; init; }

    internal ImmutableArray<string> AlternateUrls { get; init; } = [];

    internal EmbedKind? Kind { get; init; }

    internal PostRole? Role { get; init; }

    internal Instant? PublishedAt { get; init; }

    internal Instant? EditedAt { get; init; }

    internal string? Title { get; init; }

    internal RichText? Text { get; init; }

    internal ContentWarning? ContentWarning { get; init; }

    internal Author? Author { get; init; }

    internal ImmutableArray<Author> CoAuthors { get; init; } = [];

    internal ImmutableArray<Media> Media { get; init; } = [];

    internal Poll? Poll { get; init; }

    internal LinkCard? LinkCard { get; init; }

    internal ImmutableArray<ResolvedLink> Links { get; init; } = [];

    internal PostReference? Quoted { get; init; }

    internal PostReference? InReplyTo { get; init; }

    internal PostReference? Root { get; init; }

    internal PostReference? Reposted { get; init; }

    internal ImmutableArray<PostReference> Thread { get; init; } = [];

    internal Counts? Counts { get; init; }

    internal ImmutableArray<Label> Labels { get; init; } = [];

    internal ImmutableArray<CommunityNote> Notes { get; init; } = [];

    internal ImmutableArray<EditVersion> Edits { get; init; } = [];

    internal Place? Place { get; init; }

    internal string? Client { get; init; }

    internal string? Visibility { get; init; }

    internal string? License { get; init; }

    internal static readonly ImmutableDictionary<string, JsonElement> NoExtensions = ImmutableDictionary<string, JsonElement>.Empty;

    internal ImmutableDictionary<string, JsonElement> Extensions { get; init; } = NoExtensions;
}
