namespace EmbedArchive.Providers;

/// <summary>Posts on Threads.</summary>
internal static class Threads
{
    internal static EmbedProvider Provider { get; } = new("threads", "Threads")
    {
        Hosts = ["threads.com", "threads.net"],

        Addresses =
        [
            new("/@{user:dotted(1..30)}/post/{id:slug(5..60)}/**") { Canonical = "https://www.threads.com/@{user}/post/{id}" },
            new("/t/{id:slug(5..60)}/**") { Canonical = "https://www.threads.com/t/{id}" },
        ],

        Marks =
        [
            new("blockquote.text-post-media", "{data-text-post-permalink}", "{last-link}") { Quote = QuoteLayout.PostBy },
            new("blockquote[data-text-post-permalink]", "{data-text-post-permalink}") { Quote = QuoteLayout.PostBy },
        ],

        TimeOfId = IdTime.OfInstagram,

        Sources =
        [
            new("meta-oembed", "https://graph.threads.net/v1.0/oembed?url={url}&access_token={credential}")
            {
                Kind = SourceKind.OEmbed, Format = "oembed", Credential = "threads-token", CredentialOptional = true,
            },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "threads-page" },
        ],

        Examples =
        [
            new("https://www.threads.com/@civic.wire/post/DVdPzEztXh5", "DVdPzEztXh5"),
            new("https://www.threads.net/t/C5u9zBTxQgm/embed", "C5u9zBTxQgm") { Canonical = "https://www.threads.com/t/C5u9zBTxQgm" },
        ],

        Lookalikes = ["https://www.threads.net/@civic.wire", "https://www.threads.net/login?next=%2Ft%2FC5u9zBTxQgm"],
    };
}
