namespace EmbedArchive.Resolve;

/// <summary>How an object of the fediverse is asked for (ActivityPub 3.2).</summary>
internal static class ActivityPub
{
    internal static readonly KeyValuePair<string, string> Accept =
        new("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"");
}
