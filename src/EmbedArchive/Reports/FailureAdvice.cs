namespace EmbedArchive.Reports;

/// <summary>What to do about each reason.</summary>
internal static class FailureAdvice
{
    internal static string Of(EmbedOutcome outcome) => outcome switch
    {
        EmbedOutcome.Private => "Closed to the public. Credentials of an account that may see them may help.",
        EmbedOutcome.Blocked => "A wall for logins, consent, countries or robots answered. A run from elsewhere, or credentials, may help.",
        EmbedOutcome.NeedsCredentials => "Configure the credentials that the message names, and run again.",
        EmbedOutcome.RateLimited => "The provider asked to come back later. Run again then.",
        EmbedOutcome.TimedOut => "Run again, perhaps with longer timeouts.",
        EmbedOutcome.Unreachable => "No source could be reached. Run again later.",
        EmbedOutcome.TooLarge => "Larger than the limits. Raise them to have it.",
        EmbedOutcome.RefusedAddress => "The address guard refused it. Allow the network only if it is meant to be asked.",
        EmbedOutcome.NotCaptured => "The network was off, or the capture lacks it. Run again with the network.",
        EmbedOutcome.BadResponse => "The answer could not be read. A newer version may read it.",
        EmbedOutcome.Unidentified => "Nothing in the article names the post. Its words are kept; an editor may find it by them.",
        _ => "No source is known for such items. What the article holds is kept.",
    };

    internal static string Of(ExpandOutcome outcome) => outcome switch
    {
        ExpandOutcome.Blocked => "It leads to an address that may not be asked. Look at it by hand.",
        ExpandOutcome.Loop => "It leads in a circle. Only its owner can mend that.",
        ExpandOutcome.TooMany => "It leads over more hops than the limit. Look at it by hand.",
        ExpandOutcome.Timeout => "Run again, perhaps with longer timeouts.",
        ExpandOutcome.HttpError => "The host did not answer, or with an error. The page may be gone; run again later.",
        ExpandOutcome.Invalid => "It is no usable address. The article itself may be wrong.",
        ExpandOutcome.Interstitial => "A page for warning, consent or login stands in the way. Open it in a browser.",
        ExpandOutcome.NotCaptured => "The network was off, or the capture lacks it. Run again with the network.",
        _ => "It was not asked for. Run again.",
    };

    internal static string Of(MediaState state) => state switch
    {
        MediaState.SkippedTooLarge => "Larger than the limits. Raise them to have it.",
        MediaState.SkippedTooMany => "The post has more items than the limit. Raise it to have them.",
        MediaState.Refused => "Not a picture, video or sound that is safe to show. The exchange is kept in the capture.",
        MediaState.Incomplete => "The host gave a part of it, which is kept. Run again later.",
        _ => "The host did not give it. Run again later.",
    };

    internal static string Of(ArchiveJobState state) => state switch
    {
        ArchiveJobState.NotStored => "Make room, or check that the folder may be written, and run again.",
        _ => "Check the file, and run again.",
    };
}
