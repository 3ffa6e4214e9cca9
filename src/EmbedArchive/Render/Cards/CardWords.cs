using System.Globalization;

namespace EmbedArchive.Render.Cards;

/// <summary>The plain words of a card for what the model says in enums.</summary>
internal static class CardWords
{
    internal static string Kind(EmbedKind kind) => kind switch
    {
        EmbedKind.Post or EmbedKind.Other or EmbedKind.Opaque => "Post",
        EmbedKind.Live => "Broadcast",
        EmbedKind.Image => "Picture",
        EmbedKind.Gallery => "Pictures",
        EmbedKind.Code => "Source code",
        EmbedKind.Timeline => "List of posts",
        _ => kind.ToString(),
    };

    internal static string Medium(MediaType type) => type switch
    {
        MediaType.Video => "Video",
        MediaType.Gif => "Silent video",
        MediaType.Audio => "Recording",
        MediaType.Document => "Document",
        MediaType.Thumbnail => "Preview picture",
        _ => "Image",
    };

    /// <summary>Why a media item is not shown.</summary>
    internal static string Missing(Media media) => media.State switch
    {
        MediaState.Stored or MediaState.Incomplete => "In the archive, of a type that is not shown here",
        MediaState.SkippedTooLarge => "Not stored, larger than the limit of this archive",
        MediaState.SkippedTooMany => "Not stored, one of more media than the limit of this archive",
        MediaState.Refused => "Not stored, the file is not safe to show",
        MediaState.Failed => "Could not be stored",
        _ => "Not stored",
    };

    /// <summary>What became of the post, without a full stop.</summary>
    internal static string State(Availability availability, string provider) => availability.State switch
    {
        AvailabilityState.Available => "Available",
        AvailabilityState.Deleted => availability.By switch
        {
            "author" => "Deleted by its author",
            "platform" => $"Removed by {provider}",
            "moderator" => "Removed by moderators",
            "copyright" => "Removed after a copyright claim",
            "country" => "Removed in a country",
            _ => availability.Confidence == AvailabilityConfidence.Asserted ? "Deleted" : "No longer there, probably deleted",
        },
        AvailabilityState.NotFound => $"{provider} knows no such post; whether it was deleted cannot be told",
        AvailabilityState.Protected => "Shown to followers only",
        AvailabilityState.Suspended => $"The account was suspended by {provider}",
        AvailabilityState.AccountGone => "The account no longer exists",
        AvailabilityState.Withheld => "Withheld by law in some countries",
        AvailabilityState.GeoBlocked => "Not shown in the country that asked",
        AvailabilityState.AgeRestricted => "Shown to signed-in adults only",
        AvailabilityState.LoginRequired => "Shown to signed-in readers only",
        AvailabilityState.EmbeddingDisabled => "Its owner does not allow embedding",
        AvailabilityState.RateLimited => $"{provider} asked to come back later",
        AvailabilityState.BotWall => $"{provider} answered with a check for humans",
        AvailabilityState.Error => $"{provider} failed to answer",
        _ => "Whether it is still there is not known",
    };

    /// <summary>What happened to the post when it became so. It was deleted only where the platform says so.</summary>
    internal static string Loss(Availability availability) => availability.State switch
    {
        AvailabilityState.Deleted when availability.Confidence == AvailabilityConfidence.Asserted => availability.By is "platform" or "moderator" or "copyright" ? "Removed" : "Deleted",
        AvailabilityState.Deleted or AvailabilityState.NotFound or AvailabilityState.Suspended or AvailabilityState.AccountGone => "Became unavailable",
        _ => "Restricted",
    };

    /// <summary>How a post was found that is no longer what a copy of it shows.</summary>
    internal static string Found(Availability availability) => Loss(availability) == "Restricted" ? "restricted" : "gone";

    /// <summary>The state as the JSON writes it.</summary>
    internal static string Key(AvailabilityState state) =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());

    internal static string Source(EvidenceSource source, string provider) => source.Kind switch
    {
        SourceKind.Api => $"data of {provider}",
        SourceKind.OEmbed => $"the embed service (oEmbed) of {provider}",
        SourceKind.Page => $"the page of the post on {provider}",
        SourceKind.WebArchive => "a copy in a web archive",
        SourceKind.ArticleFallback => "the article itself",
        SourceKind.Id => "the id of the post",
        SourceKind.Earlier => "what was archived earlier",
        _ => $"a service of others ({source.Name})",
    };

    /// <summary>Such as <c>1,204 likes</c> or <c>1 like</c>.</summary>
    internal static string Number(long count, string noun, string? plural = null) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : plural ?? noun + "s");
}
