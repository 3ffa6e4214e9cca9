namespace EmbedArchive.Links;

/// <summary>The words of <see cref="LinkType"/> as the tables write them.</summary>
internal static class LinkTypeWords
{
    internal static LinkType Read(string word) => word switch
    {
        "none" => LinkType.None,
        "shortener" => LinkType.Shortener,
        "vanity" => LinkType.Vanity,
        "monetised" => LinkType.Monetised,
        "ip-logger" => LinkType.IpLogger,
        "wrapper" => LinkType.Wrapper,
        "email-security" => LinkType.EmailSecurity,
        "email-tracker" => LinkType.EmailTracker,
        "affiliate" => LinkType.Affiliate,
        "amp-cache" => LinkType.AmpCache,
        "translation" => LinkType.Translation,
        "exit" => LinkType.Exit,
        "anonymiser" => LinkType.Anonymiser,
        "wall" => LinkType.Wall,
        "warning" => LinkType.Warning,
        "id-alias" => LinkType.IdAlias,
        "deep-link" => LinkType.DeepLink,
        "intent" => LinkType.Intent,
        "persistent-id" => LinkType.PersistentId,
        "archive" => LinkType.Archive,
        _ => throw new InvalidOperationException($"The tables name a type of link that is not known: {word}."),
    };
}
