using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize;

/// <summary>What a refused oEmbed request says of the post: each provider means something else by a status (resolution 1 and 3).</summary>
internal static class OEmbedStates
{
    internal static PostFacts? Of(SourceAnswer answer, string? text, Json json)
    {
        var status = answer.Capture.Status;
        if (MetaError.Of(json) is { } meta) return meta;
        // X answers 403 with the code 403: then the status tells more.
        if (XError.Of(json) is { } x && !(answer.Capture.Status == 403 && x is { State: null or Error })) return x;
        var words = ErrorOf(json) ?? Short(text) ?? $"{answer.FinalAddress.Host} answered {status}.";
        return (answer.Post.Provider, status) switch
        {
            (_, >= 200 and < 300) => ErrorOf(json) is { } error ? Says200(error, json) : null,
            ("youtube", 401) => Refusal.Says(EmbeddingDisabled, words, "401", "author"),
            ("youtube", 403) => Refusal.Says(Protected, words, "403", "author"),
            ("youtube" or "tiktok" or "vimeo" or "soundcloud", 400) => Refusal.Says(NotFound, words, "400"),
            ("x", 403) when Mentions(text ?? words, "not authorized") => Refusal.Says(Protected, words, "403"),
            ("x", 403) => Refusal.Says(Suspended, words, "403", confidence: AvailabilityConfidence.Inferred),
            ("vimeo" or "soundcloud" or "dailymotion", 403) => Refusal.Says(Protected, words, "403"),
            (_, 400 or 406 or 415 or 422 or 501) => Refusal.Unreadable(words) with { Outcome = SourceOutcome.HttpError, StateMessage = words },
            // The specification: the address is a private, non-public resource.
            (_, 401) => Refusal.Says(Protected, words, "401"),
            _ => Refusal.OfStatus(answer) is { } general ? general with { StateMessage = words, Problem = general.Problem is null ? null : words } : null,
        };
    }

    /// <summary>The words of an error, wherever the provider puts them.</summary>
    private static string? ErrorOf(Json json)
    {
        var error = json["error"].Exists ? json["error"] : json.At("response", "error");
        return error["message"].Text ?? error["messages"].First.Text ?? error.Text ?? json["error_message"].Text ?? json["errors"].First["message"].Text
            ?? (json["html"].Exists || json["title"].Exists ? null : json["message"].Text);
    }

    /// <summary>200 with an error inside.</summary>
    private static PostFacts Says200(string words, Json json)
    {
        var code = json["status_code"].Text ?? json["code"].Text ?? json.At("response", "error", "code").Text ?? json["error"].Text;
        var state = code switch { "404" => NotFound, "410" => Deleted, "401" or "403" => Protected, _ => Error };
        if (state == Error && (Mentions(words, "not found") || Mentions(words, "does not exist") || Mentions(words, "no longer"))) state = NotFound;
        return state == Error ? Refusal.Unreadable(words) with { StateMessage = words } : Refusal.Says(state, words, code);
    }

    private static bool Mentions(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) is true;

    private static string? Short(string? text) =>
        text?.Trim() is { Length: > 0 and <= 200 } words && !words.StartsWith('<') && !words.StartsWith('{') ? words : null;
}
