namespace EmbedArchive.Normalize;

/// <summary>An account of the AT Protocol.</summary>
internal static class BlueskyAuthor
{
    internal static Author? Read(Json author)
    {
        var did = author["did"].Text;
        var handle = Handles.Clean(author["handle"].Text);
        if (did is null && handle is null) return null;
        var verification = author.At("verification", "verifiedStatus").Text;
        return new()
        {
            Id = did,
            Handle = handle,
            DisplayName = author["displayName"].Text?.Trim(),
            Url = "https://bsky.app/profile/" + (handle is null or "handle.invalid" ? did : handle),
            Avatar = MediaOf.Image(HttpAddress.Of(author["avatar"].Text)),
            Verified = verification is null ? null : verification == "valid",
            VerifiedKind = verification,
            Description = author["description"].Text,
        };
    }

    /// <summary>Labels, those that were taken back left out.</summary>
    internal static IEnumerable<Label> Labels(Json labels, string scope)
    {
        foreach (var label in labels.Items)
            if (label["val"].Text is { } value && !label["neg"].IsTrue)
                yield return new() { Value = value, AppliedBy = label["src"].Text, AppliedAt = InstantText.Iso(label["cts"].Text)?.Value, Scope = scope };
    }
}
