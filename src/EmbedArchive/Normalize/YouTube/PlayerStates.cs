using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize;

/// <summary>YouTube's <c>playabilityStatus</c> and alerts of channels, to states (resolution 3.10). The words are matched in parts, as they vary.</summary>
internal static class PlayerStates
{
    private static readonly (string Words, AvailabilityState State, string? By)[] Reasons =
    [
        ("not a bot", BotWall, null),
        ("try again later", RateLimited, null),
        ("is private", Protected, "author"),
        ("private video", Protected, "author"),
        ("confirm your age", AgeRestricted, null),
        ("age-restricted", AgeRestricted, null),
        ("inappropriate for some users", AgeRestricted, null),
        ("in your country", GeoBlocked, null),
        ("members", LoginRequired, null),
        ("premium", LoginRequired, null),
        ("requires payment", LoginRequired, null),
        ("account associated with this video has been terminated", Suspended, "platform"),
        ("account has been terminated", Suspended, "platform"),
        ("account has been closed", AccountGone, "author"),
        ("closed their youtube account", AccountGone, "author"),
        ("copyright", Deleted, "copyright"),
        ("violat", Deleted, "platform"),
        ("removed by the uploader", Deleted, "author"),
        ("removed by the user", Deleted, "author"),
        ("has been removed", Deleted, null),
        ("no longer available", NotFound, null),
        ("does not exist", NotFound, null),
        ("isn't available", NotFound, null),
        ("isn’t available", NotFound, null),
        ("playback on other websites has been disabled", EmbeddingDisabled, "author"),
        ("not available", NotFound, null),
        ("unavailable", NotFound, null),
    ];

    /// <summary>The state of a video; null when it plays.</summary>
    internal static PostFacts? OfVideo(Json status)
    {
        var code = status["status"].Text;
        if (code is null or "OK" or "LIVE_STREAM_OFFLINE" or "CONTENT_CHECK_REQUIRED") return null;
        var reason = status["reason"].Text;
        var more = status["messages"].First.Text ?? Runs(status.At("errorScreen", "playerErrorMessageRenderer", "subreason"));
        if (code is "AGE_CHECK_REQUIRED" or "AGE_VERIFICATION_REQUIRED") return Refusal.Says(AgeRestricted, reason, code);
        return Of(code, reason, more) ?? code switch
        {
            "LOGIN_REQUIRED" => Refusal.Says(LoginRequired, reason, code),
            "ERROR" => Refusal.Says(NotFound, reason, code),
            _ => Refusal.Says(Unknown, reason, code),
        };
    }

    /// <summary>The state of a channel, by its alerts; null when it has none that tells.</summary>
    internal static PostFacts? OfChannel(Json alerts)
    {
        foreach (var alert in alerts.Items.Select(a => a["alertRenderer"]))
        {
            var text = alert.At("text", "simpleText").Text ?? Runs(alert["text"]);
            // A closed channel: what was on it is gone with it, whatever the reason.
            if (text?.Contains("terminated", StringComparison.OrdinalIgnoreCase) is true) return Refusal.Says(Suspended, text, "ERROR", "platform");
            if (Of("ERROR", text) is { } facts) return facts;
        }
        return null;
    }

    internal static string? Runs(Json text) => text["runs"].IsList ? string.Concat(text["runs"].Items.Select(r => r["text"].Text)) : text["simpleText"].Text;

    /// <summary>The first words of the table that one of the texts holds: the general ones stand last.</summary>
    private static PostFacts? Of(string code, params ReadOnlySpan<string?> texts)
    {
        foreach (var (words, state, by) in Reasons)
            foreach (var text in texts)
                if (text?.Contains(words, StringComparison.OrdinalIgnoreCase) is true)
                    return Refusal.Says(state, text, code, by);
        return null;
    }
}
