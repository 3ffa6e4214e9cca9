namespace EmbedArchive.Normalize;

/// <summary>Errors of Meta's Graph API (resolution 3.4): <c>{"error":{"message","type","code","error_subcode"}}</c>.</summary>
internal static class MetaError
{
    internal static PostFacts? Of(Json json)
    {
        var error = json["error"];
        if (!error.IsObject || error["code"].Whole is not { } code || (!error["type"].Exists && !error["fbtrace_id"].Exists)) return null;
        var message = error["message"].Text ?? "Meta answered with an error.";
        var name = error["error_subcode"].Text is { } sub ? $"{code}/{sub}" : code.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return code switch
        {
            // Not found, private and not embeddable are the same to these two.
            24 or 100 => Refusal.Says(AvailabilityState.NotFound, message, name, confidence: AvailabilityConfidence.Inferred),
            10 or 190 or 200 or 2500 or 104 or 102 => new() { Outcome = SourceOutcome.NeedsCredentials, PlatformCode = name, Problem = message },
            4 or 17 or 32 or 613 or 368 => Refusal.Says(AvailabilityState.RateLimited, message, name),
            1 or 2 => Refusal.Says(AvailabilityState.Error, message, name, confidence: AvailabilityConfidence.Inferred),
            _ => Refusal.Unreadable(message) with { PlatformCode = name, Outcome = SourceOutcome.HttpError },
        };
    }
}
