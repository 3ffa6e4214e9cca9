namespace EmbedArchive.Providers;

/// <summary>Posts on X, formerly Twitter.</summary>
internal static class X
{
    private static readonly EmbedFallback Substack = new()
    {
        Text = "{data-attrs.full_text}", Author = "{data-attrs.name}", Handle = "{data-attrs.username}", Date = "{data-attrs.date}",
    };

    internal static EmbedProvider Provider { get; } = new("x", "X")
    {
        Hosts = ["x.com", "twitter.com", "fxtwitter.com", "vxtwitter.com", "fixupx.com", "fixvx.com", "twittpr.com", "xcancel.com", "nitter.**"],

        Aliases = ["twitter", "tweet"],

        FromId = "https://x.com/i/status/{id}",

        Addresses =
        [
            new("/{user:word(1..20)}/(status|statuses)/{id:digits(1..20)}/**") { Canonical = "https://x.com/{user}/status/{id}" },
            new("/#!/{user:word(1..20)}/(status|statuses)/{id:digits(1..20)}/**") { Canonical = "https://x.com/{user}/status/{id}" },
            new("/i/status/{id:digits(1..20)}/**") { Canonical = "https://x.com/i/status/{id}" },
            new("/i/web/status/{id:digits(1..20)}/**") { Canonical = "https://x.com/i/status/{id}" },
            new("/statuses/{id:digits(1..20)}") { Canonical = "https://x.com/i/status/{id}" },
            // Frames of 2014 to 2017; dead, but the id outlives the address.
            new("/i/videos/{id:digits(1..20)}") { Canonical = "https://x.com/i/status/{id}" },
            new("/i/videos/tweet/{id:digits(1..20)}") { Canonical = "https://x.com/i/status/{id}" },
            new("/i/cards/tfw/v1/{id:digits(1..20)}") { Canonical = "https://x.com/i/status/{id}" },
            new("platform.twitter.com/embed/(Tweet|index).html?id={id:digits(1..20)}") { Canonical = "https://x.com/i/status/{id}" },
            new("platform.x.com/embed/(Tweet|index).html?id={id:digits(1..20)}") { Canonical = "https://x.com/i/status/{id}" },
            new("s9e.github.io/iframe/2/twitter.min.html#{id:digits(1..20)}*") { Canonical = "https://x.com/i/status/{id}" },
            new("twitframe.com/show?url={inner}"),
            new("/{user:word(1..20)}") { Kind = EmbedKind.Timeline, Id = "{user}", Canonical = "https://x.com/{user}", MarkedOnly = true },
        ],

        Marks =
        [
            new("blockquote.twitter-tweet", "{last-link}", "{data-twitter-tweet-id}", "{data-tweet-id}", "{data-tweetid}") { Quote = QuoteLayout.Byline },
            new("blockquote.twitter-video", "{last-link}") { Quote = QuoteLayout.Byline },
            new("blockquote[data-twitter=twitter-tweet]", "{last-link}") { Quote = QuoteLayout.Byline },
            new("[data-tweet-id]", "{data-tweet-id}"),
            new("[data-tweetid]", "{data-tweetid}") { Quote = QuoteLayout.Byline },
            new("[tweetid]", "{tweetid}"),
            new("embetty-tweet[status]", "{status}"),
            new(".twitterembed-canvas[tweetid]", "{tweetid}") { Form = EmbedForm.Consent },
            new("div.tweet[data-attrs]", "{data-attrs.url}") { Facts = Substack },
            new("div.twitter-embed[data-attrs]", "{data-attrs.url}") { Facts = Substack },
            new("[data-component-name=Twitter2ToDOM][data-attrs]", "{data-attrs.url}") { Facts = Substack },
            new("div.tweet", "{link.tweet-link-top}", "{link.tweet-link-bottom}") { Quote = QuoteLayout.Newsletter, Form = EmbedForm.DataAttribute },
            new("div.tweet.static", "{last-link}") { Quote = QuoteLayout.Newsletter, Form = EmbedForm.DataAttribute },
            new("a.twitter-timeline", "{href}", "https://x.com/{data-screen-name}", "https://x.com/{data-widget-id}")
            {
                Id = "{data-widget-id|}", Kind = EmbedKind.Timeline, Form = EmbedForm.Script,
            },
        ],

        TimeOfId = IdTime.OfX,

        Sources =
        [
            new("x-syndication", "https://cdn.syndication.twimg.com/tweet-result?id={id}&lang=en&token={token:x}") { Format = "x-syndication" },
            // The two hosts redirect to each other, and either answers "error code: …" at times.
            new("oembed", "https://publish.x.com/oembed?url={url}&omit_script=1&hide_thread=1&dnt=1") { Kind = SourceKind.OEmbed, Format = "oembed" },
            new("oembed-twitter", "https://publish.twitter.com/oembed?url={url}&omit_script=1&hide_thread=1&dnt=1") { Kind = SourceKind.OEmbed, Format = "oembed" },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "x-page" },
            // Each answer is paid for, so it is asked last, and only with a token.
            new("x-api", "https://api.x.com/2/tweets/{id}?expansions=author_id,attachments.media_keys,attachments.poll_ids,referenced_tweets.id,referenced_tweets.id.author_id"
                + "&tweet.fields=attachments,created_at,edit_history_tweet_ids,entities,lang,note_tweet,possibly_sensitive,public_metrics,referenced_tweets,source"
                + "&user.fields=description,name,profile_image_url,protected,username,verified,verified_type"
                + "&media.fields=alt_text,duration_ms,height,preview_image_url,type,url,variants,width&poll.fields=end_datetime,options,voting_status")
            {
                Format = "x-rest", Credential = "x-bearer-token", Headers = [new("Authorization", "Bearer {credential}")],
            },
            // What browsers and crawlers captured of X's own interfaces.
            new("x-graphql", "https://*/graphql/*{id}*") { Format = "x-graphql", CapturedOnly = true },
            new("x-graphql", "https://*/graphql/*/Tweet*") { Format = "x-graphql", CapturedOnly = true },
            // The account of a post: closed with it, or not.
            new("x-account", "https://*/graphql/*/UserBy*{user}*") { Format = "x-graphql", CapturedOnly = true },
            new("x-rest", "https://api.*/statuses/*{id}*") { Format = "x-rest", CapturedOnly = true },
            new("x-rest", "https://api.*/statuses/show*") { Format = "x-rest", CapturedOnly = true },
            new("x-rest", "https://api.*/2/tweets*{id}*") { Format = "x-rest", CapturedOnly = true },
            new("x-syndication", "https://cdn.syndication.twimg.com/*{id}*") { Format = "x-syndication", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://twitter.com/portdesk/status/1767114488537951983?ref_src=twsrc%5Etfw", "1767114488537951983")
            {
                Canonical = "https://x.com/portdesk/status/1767114488537951983",
            },
            new("https://x.com/i/web/status/1540352798250567544", "1540352798250567544") { Canonical = "https://x.com/i/status/1540352798250567544" },
            new("http://twitter.com/#!/oldtimer/status/143630692172520931", "143630692172520931")
            {
                Canonical = "https://x.com/oldtimer/status/143630692172520931",
            },
            new("https://nitter.example.net/portdesk/status/1767114488537951983#m", "1767114488537951983")
            {
                Canonical = "https://x.com/portdesk/status/1767114488537951983",
            },
        ],

        Lookalikes =
        [
            "https://twitter.com/intent/tweet?in_reply_to=1721535909712629760",
            "https://twitter.com/portdesk",
            "https://netflix.com/portdesk/status/1767114488537951983",
            "https://x.com@evil.example/portdesk/status/1767114488537951983",
            "https://x.com.evil.example/portdesk/status/1767114488537951983",
            "https://platform.twitter.com/widgets/tweet_button.html?id=1767114488537951983",
        ],
    };
}
