namespace EmbedArchive.Providers;

/// <summary>Questions and answers on the sites of Stack Exchange. Articles link to them and embed nothing of them.</summary>
internal static class StackExchange
{
    internal static EmbedProvider Provider { get; } = new("stackexchange", "Stack Exchange")
    {
        Hosts = ["stackoverflow.com", "*.stackexchange.com", "serverfault.com", "superuser.com", "askubuntu.com", "mathoverflow.net", "stackapps.com"],

        Addresses =
        [
            new("/questions/{question:digits}/{slug}/{id:digits}")
            {
                Kind = EmbedKind.Comment, Canonical = "https://{host}/a/{id}", MarkedOnly = true,
            },
            new("/questions/{id:digits}") { Canonical = "https://{host}/questions/{id}", MarkedOnly = true },
            new("/questions/{id:digits}/{slug}") { Canonical = "https://{host}/questions/{id}", MarkedOnly = true },
            new("/a/{id:digits}/**") { Kind = EmbedKind.Comment, Canonical = "https://{host}/a/{id}", MarkedOnly = true },
            new("/q/{id:digits}/**") { Canonical = "https://{host}/questions/{id}", MarkedOnly = true },
        ],

        Sources =
        [
            new("stackexchange-answer", "https://api.stackexchange.com/2.3/answers/{id}?site={host}&filter=withbody")
            {
                Format = "stackexchange-posts", For = [EmbedKind.Comment],
            },
            new("stackexchange-question", "https://api.stackexchange.com/2.3/questions/{id}?site={host}&filter=withbody")
            {
                Format = "stackexchange-posts", For = [EmbedKind.Post],
            },
            PostSource.Page,
            new("stackexchange-posts", "https://api.stackexchange.com/*/{id}*") { Format = "stackexchange-posts", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://stackoverflow.com/questions/11/how-old-is-the-harbor", "11") { Canonical = "https://stackoverflow.com/questions/11" },
            new("https://cooking.stackexchange.com/a/1234", "1234"),
        ],

        Lookalikes = ["https://stackoverflow.com/questions/tagged/harbor", "https://stackoverflow.com/users/1234/portdesk"],
    };
}
