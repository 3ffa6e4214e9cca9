namespace EmbedArchive.Normalize;

/// <summary>Errors of X's API: <c>{"errors":[{"code","message"}]}</c>.</summary>
internal static class XError
{
    internal static PostFacts? Of(Json json)
    {
        var error = json["errors"].First;
        if (error["code"].Whole is not { } code) return null;
        var (message, name) = (error["message"].Text, error["code"].Text);
        return code switch
        {
            8 or 17 or 34 or 50 or 144 => Refusal.Says(AvailabilityState.NotFound, message, name),
            63 or 64 => Refusal.Says(AvailabilityState.Suspended, message, name, "platform"),
            179 => Refusal.Says(AvailabilityState.Protected, message, name),
            421 => Refusal.Says(AvailabilityState.Deleted, message, name, "platform"),
            422 => Refusal.Says(AvailabilityState.Deleted, message, name, "author"),
            88 => Refusal.Says(AvailabilityState.RateLimited, message, name),
            32 or 89 or 99 or 215 or 239 => new() { Outcome = SourceOutcome.NeedsCredentials, PlatformCode = name, Problem = message },
            _ => Refusal.Unreadable(message ?? "X answered with an error.") with { PlatformCode = name, StateMessage = message, Outcome = SourceOutcome.HttpError },
        };
    }
}
