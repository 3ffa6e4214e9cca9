namespace EmbedArchive.Normalize;

/// <summary>The first questions of every reader: is there an answer, is it the wanted format, or does something stand in its place?</summary>
internal static class Answers
{
    /// <summary>The JSON of an answer of any status; false with the reason when there is none.</summary>
    internal static bool TryJson(this SourceAnswer answer, out Json json, out PostFacts refusal, int maxDepth = JsonBody.MaxDepth)
    {
        json = default;
        refusal = Refusal.OfFailure(answer.Capture)!;
        if (refusal is not null) return false;
        if (JsonBody.TryParse(answer.Capture.Body, out json, maxDepth, answer.Reading)) return true;
        refusal = Instead(answer);
        return false;
    }

    /// <summary>The JSON of a successful answer; a status of failure is the reason then.</summary>
    internal static bool TryGoodJson(this SourceAnswer answer, out Json json, out PostFacts refusal)
    {
        if (!answer.TryJson(out json, out refusal)) return false;
        refusal = Refusal.OfStatus(answer)!;
        return refusal is null;
    }

    /// <summary>The page of an answer that is no wall; false with the reason.</summary>
    internal static bool TryPage(this SourceAnswer answer, out HtmlPage page, out PostFacts refusal)
    {
        page = null!;
        refusal = Refusal.OfFailure(answer.Capture)!;
        if (refusal is not null) return false;
        var body = answer.Capture.Body;
        var looksLikeMarkup = body.Span.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..];
        if (!looksLikeMarkup)
        {
            refusal = Refusal.OfStatus(answer)
                ?? Refusal.Unreadable(body.IsEmpty
                    ? $"{answer.FinalAddress.Host} answered with nothing."
                    : $"{answer.FinalAddress.Host} answered with something that is no page.");
            return false;
        }
        page = HtmlPage.Of(answer);
        answer.Reading.Follow(page);
        refusal = (Walls.Find(answer, page.Html) ?? Refusal.OfStatus(answer))!;
        return refusal is null;
    }

    /// <summary>What stands where JSON was due: a wall, a short text, nothing.</summary>
    private static PostFacts Instead(SourceAnswer answer)
    {
        var text = Charsets.Decode(answer.Capture);
        if (Walls.Find(answer, text) is { } wall) return wall;
        // The CDN of X answers with this text at random, whatever the status (resolution 1); asking again helps.
        if (text.AsSpan().TrimStart().StartsWith("error code:", StringComparison.OrdinalIgnoreCase))
            return Refusal.Says(AvailabilityState.Error, text.Trim(), confidence: AvailabilityConfidence.Inferred);
        if (text.AsSpan().TrimStart().StartsWith("Rate limit exceeded", StringComparison.OrdinalIgnoreCase))
            return Refusal.Says(AvailabilityState.RateLimited, text.Trim(), confidence: AvailabilityConfidence.Inferred);
        return Refusal.OfStatus(answer) ?? Refusal.Unreadable($"{answer.FinalAddress.Host} answered with something that is no JSON.");
    }
}
