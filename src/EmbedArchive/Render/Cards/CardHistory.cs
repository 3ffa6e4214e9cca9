namespace EmbedArchive.Render.Cards;

/// <summary>What several runs saw of the post. Nobody saw the moment itself, so each sentence names the two askings between which it lies.</summary>
internal static class CardHistory
{
    /// <summary>Since when the post is not what it was, for its notice; whether that can be told.</summary>
    internal static bool WriteLoss(HtmlWriter html, CardRequest card)
    {
        var availability = card.Post.Snapshot.Availability;
        var until = availability.FirstMissingAt ?? card.Observations.LastOrDefault(o => o.Change == ObservedChange.Restricted)?.At;
        if (availability.State is AvailabilityState.Available or AvailabilityState.Unknown || availability.LastSeenAt is not { } seen || until is not { } missing || seen >= missing) return false;
        // Seen by a run of ours, or saved by a web archive, which tells nothing of when it went.
        if (CopyOf(card, seen) is { } archive) html.Text($"Saved by {archive} on ").Day(seen).Text($", {CardWords.Found(availability)} when asked on ").Day(missing).Text(". ");
        else html.Text(CardWords.Loss(availability)).Between(seen, missing).Text(". ");
        return true;
    }

    /// <summary>Which web archive saw the post at that moment; null when a run saw it.</summary>
    private static string? CopyOf(CardRequest card, DateTimeOffset seen)
    {
        if (card.Observations.Any(o => o.At == seen && o.Availability == AvailabilityState.Available)) return null;
        var copy = card.Post.Snapshot.Evidence.Sources.FirstOrDefault(s => s.CopiedAt == seen);
        if (copy is null) return card.Observations.Any(o => o.Availability == AvailabilityState.Available) || card.Observations.Count == 0 ? null : "a web archive";
        return copy.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host != "web.archive.org" ? address.Host : "the Internet Archive";
    }

    /// <summary>That it came back or says something else than it did, for the line of its provenance.</summary>
    internal static void Write(HtmlWriter html, CardRequest card)
    {
        WriteReturn(html, card.Observations);
        WriteChanges(html, card.Observations);
    }

    private static void WriteReturn(HtmlWriter html, IReadOnlyList<PostObservation> observations)
    {
        PostObservation? missing = null, back = null, lost = null;
        foreach (var seen in observations)
        {
            if (seen.Change is ObservedChange.Gone or ObservedChange.Restricted) lost ??= seen;
            if (seen.Change != ObservedChange.Back) continue;
            (missing, back, lost) = (lost, seen, null);
        }

        if (back is null) return;
        if (missing is null) html.Text(" Seen again on ");
        else html.Text(" Not available on ").Day(missing.At).Text(", seen again on ");
        html.Day(back.At).Text(".");
    }

    private static void WriteChanges(HtmlWriter html, IReadOnlyList<PostObservation> observations)
    {
        var changes = 0;
        DateTimeOffset? seen = null;
        (DateTimeOffset From, DateTimeOffset Until) last = default;
        foreach (var observation in observations.Where(o => o.Availability == AvailabilityState.Available))
        {
            if (seen is { } before && IsChange(observation)) (changes, last) = (changes + 1, (before, observation.At));
            seen = observation.At;
        }

        if (changes == 0) return;
        html.Text(changes == 1 ? " Changed" : $" Changed {changes} times, the last").Between(last.From, last.Until).Text("; earlier versions are kept.");
    }

    /// <summary>Whether the post says something else; its state has sentences of its own.</summary>
    private static bool IsChange(PostObservation seen) =>
        seen.Change is ObservedChange.Changed or ObservedChange.Back && seen.Fields.Any(f => !f.Pointer.StartsWith("/availability", StringComparison.Ordinal));
}
