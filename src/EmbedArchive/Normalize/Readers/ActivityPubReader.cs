namespace EmbedArchive.Normalize.Readers;

/// <summary>ActivityStreams 2 objects (w3.org/TR/activitystreams-vocabulary), as fediverse servers give them at the address of a post.</summary>
internal static class ActivityPubReader
{
    internal const string Format = "activitypub";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (json["error"].Text is { } error) return (Refusal.OfStatus(answer) ?? Refusal.Unreadable(error)) with { StateMessage = error };
        // The one state that a deleted post has of its own, answered with 410 or with 200.
        if (json["type"].Is("Tombstone"))
            return Refusal.Says(AvailabilityState.Deleted, json["formerType"].Text is { } former ? $"A tombstone of a {former}." : "A tombstone.", "Tombstone");
        if (Refusal.OfStatus(answer) is { } status) return status;
        if (json["type"].Is("Announce") && HttpAddress.Of(json["object"].Text) is { } repeated) return ActivityPubPost.Repeat(answer, json, repeated);
        if (json["type"].Text is "Person" or "Service" or "Group" or "Organization" or "Application") return ActivityPubPost.Actor(answer, json);
        // The activity that made the post holds it.
        var thing = json["type"].Text is "Create" or "Update" or "Announce" && json["object"].IsObject ? json["object"] : json;
        return thing["type"].Text is "Note" or "Article" or "Page" or "Question" or "Video" or "Audio" or "Image" or "Event" or "Document"
            ? ActivityPubPost.Read(answer, thing)
            : thing["content"].Exists ? ActivityPubPost.Read(answer, thing) : Refusal.Unreadable("The answer is no object with content.");
    }
}
