namespace EmbedArchive;

/// <summary>One post, normalized: what all sources together know of it, and which source said what. Immutable.</summary>
public sealed partial record PostSnapshot : SnapshotPart
{
    /// <summary>The schema that this version of the library writes: the <c>$id</c> of docs/schema/post-snapshot-1.json.</summary>
    public const string CurrentSchema = "urn:embedarchive:post-snapshot-1";

    /// <summary>Address of the JSON Schema of this shape; see <see cref="CurrentSchema"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>Stable key <c>provider:id</c>; of a post without id a hash of what the article holds.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the provider, such as <c>x</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>The provider's own id; null when nothing names it.</summary>
    public string? PostId { get; init; }

    /// <summary>The canonical public address; null when nothing names it.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Other addresses of the same post.</summary>
    public IReadOnlyList<string> AlternateUrls { get; init => field = value ?? []; } = [];

    /// <summary>What sort of item it is.</summary>
    public required EmbedKind Kind { get; init; }

    /// <summary>How the post stands to others; null when no source tells.</summary>
    public PostRole? Role { get; init; }

    /// <summary>When it was asked for (UTC).</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>Whether the post can be had, with the evidence.</summary>
    public required Availability Availability { get; init; }

    /// <summary>When the post was published.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>When it was last edited.</summary>
    public Instant? EditedAt { get; init; }

    /// <summary>The title; null for posts that have none.</summary>
    public string? Title { get; init; }

    /// <summary>The text of the post.</summary>
    public RichText? Text { get; init; }

    /// <summary>A warning that hides the content until the reader agrees.</summary>
    public ContentWarning? ContentWarning { get; init; }

    /// <summary>Who published it.</summary>
    public Author? Author { get; init; }

    /// <summary>Further authors.</summary>
    public IReadOnlyList<Author> CoAuthors { get; init => field = value ?? []; } = [];

    /// <summary>Pictures, videos and sound, in the post's order.</summary>
    public IReadOnlyList<Media> Media { get; init => field = value ?? []; } = [];

    /// <summary>A poll.</summary>
    public Poll? Poll { get; init; }

    /// <summary>The preview of a page that the post links to.</summary>
    public LinkCard? LinkCard { get; init; }

    /// <summary>The links in the post, with where they lead.</summary>
    public IReadOnlyList<ResolvedLink> Links { get; init => field = value ?? []; } = [];

    /// <summary>The post that this one quotes.</summary>
    public PostReference? Quoted { get; init; }

    /// <summary>The post that this one answers.</summary>
    public PostReference? InReplyTo { get; init; }

    /// <summary>The first post of the conversation.</summary>
    public PostReference? Root { get; init; }

    /// <summary>The post that this one repeats.</summary>
    public PostReference? Reposted { get; init; }

    /// <summary>Further posts of the same author in the same thread, in order.</summary>
    public IReadOnlyList<PostReference> Thread { get; init => field = value ?? []; } = [];

    /// <summary>Likes and the like, with the time of counting.</summary>
    public Counts? Counts { get; init; }

    /// <summary>Labels of moderators, fact checkers, the platform.</summary>
    public IReadOnlyList<Label> Labels { get; init => field = value ?? []; } = [];

    /// <summary>Notes that readers added.</summary>
    public IReadOnlyList<CommunityNote> Notes { get; init => field = value ?? []; } = [];

    /// <summary>Earlier versions that a source told of, oldest first.</summary>
    public IReadOnlyList<EditVersion> Edits { get; init => field = value ?? []; } = [];

    /// <summary>A place that the post names as its own.</summary>
    public Place? Place { get; init; }

    /// <summary>The program that the post was written with.</summary>
    public string? Client { get; init; }

    /// <summary>Who may see it, in the platform's word.</summary>
    public string? Visibility { get; init; }

    /// <summary>The licence, as an address or a name.</summary>
    public string? License { get; init; }

    /// <summary>Which source said what.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>SHA-256 (hex) over the content fields alone: no counts, no times of capture.</summary>
    public string? ContentDigest { get; init; }

    /// <summary>What the article itself held of the post, always kept as it was found.</summary>
    public EmbedFallback? Fallback { get; init; }

    /// <summary>What a source told and no field holds, by the name of the source. Bounded; what does not fit stands in the capture.</summary>
    public IReadOnlyDictionary<string, System.Text.Json.JsonElement> Extensions { get; init => field = value ?? System.Collections.Immutable.ImmutableDictionary<string, System.Text.Json.JsonElement>.Empty; } = System.Collections.Immutable.ImmutableDictionary<string, System.Text.Json.JsonElement>.Empty;
}
