namespace EmbedArchive.Normalize.Readers;

/// <summary>A document by DocumentCloud's API (<c>/api/documents/{id}/</c>).</summary>
internal static class DocumentCloudReader
{
    internal const string Format = "documentcloud-document";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = json["detail"].Text ?? status.StateMessage };
        if (json["title"].Text is not { } title) return Refusal.Unreadable("The answer holds no document.");
        var (id, user, slug) = (json["id"].Text, json["user"], json["slug"].Text);
        var isPrivate = json["access"].Text is "private" or "organization";
        // Its files lie under the store that it names, by number and name.
        var file = HttpAddress.Of(json["asset_url"].Text) is { } store && slug is not null ? $"{store}documents/{id}/{slug}.pdf" : null;
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = isPrivate ? AvailabilityState.Protected : AvailabilityState.Available,
            PostId = id,
            CanonicalUrl = HttpAddress.Of(json["canonical_url"].Text),
            Kind = EmbedKind.Document,
            PublishedAt = InstantText.Iso(json["created_at"].Text),
            EditedAt = InstantText.Iso(json["updated_at"].Text),
            Title = title,
            Text = json["description"].Text is { } text ? new() { Plain = text.ReplaceLineEndings("\n") } : null,
            Author = (user["name"].Text ?? json["source"].Text) is { } name
                ? new() { Id = user["id"].Text, DisplayName = name, Handle = Handles.Clean(user["username"].Text) }
                : null,
            Media = MediaOf.Of(MediaType.Document, file) is { } document ? [document with { DeclaredType = "application/pdf" }] : [],
        };
    }
}
