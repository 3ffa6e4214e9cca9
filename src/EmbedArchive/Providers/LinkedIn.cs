namespace EmbedArchive.Providers;

/// <summary>Posts on LinkedIn. The three sorts of name of one post have different numbers.</summary>
internal static class LinkedIn
{
    internal static EmbedProvider Provider { get; } = new("linkedin", "LinkedIn")
    {
        Hosts = ["linkedin.com", "*.linkedin.com"],

        Addresses =
        [
            new("/feed/update/urn:li:{sort=activity|share|ugcPost}:{id:digits(19)}/**") { Canonical = "https://www.linkedin.com/feed/update/urn:li:{sort}:{id}" },
            new("/embed/feed/update/urn:li:{sort=activity|share|ugcPost}:{id:digits(19)}/**")
            {
                Canonical = "https://www.linkedin.com/feed/update/urn:li:{sort}:{id}",
            },
            new("/posts/{slug}-activity-{id:digits(19)}*") { Canonical = "https://www.linkedin.com/feed/update/urn:li:activity:{id}" },
            new("/posts/{slug}-share-{id:digits(19)}*") { Canonical = "https://www.linkedin.com/feed/update/urn:li:share:{id}" },
            new("/posts/{slug}-ugcPost-{id:digits(19)}*") { Canonical = "https://www.linkedin.com/feed/update/urn:li:ugcPost:{id}" },
            new("/pulse/{slug}") { Kind = EmbedKind.Article, Id = "", Canonical = "https://www.linkedin.com/pulse/{slug}" },
        ],

        TimeOfId = IdTime.OfLinkedIn,

        Sources =
        [
            // The frame for other sites shows public posts without signing in.
            new("linkedin-embed", "https://www.linkedin.com/embed/feed/update/urn:li:{sort:raw}:{id}") { Kind = SourceKind.Page, Format = "linkedin-page" },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "linkedin-page" },
        ],

        Examples =
        [
            new("https://www.linkedin.com/embed/feed/update/urn:li:share:7304286799134797777", "7304286799134797777")
            {
                Canonical = "https://www.linkedin.com/feed/update/urn:li:share:7304286799134797777",
            },
            new("https://www.linkedin.com/posts/port-city_harbor-activity-7304286799134797777-2Ao8", "7304286799134797777")
            {
                Canonical = "https://www.linkedin.com/feed/update/urn:li:activity:7304286799134797777",
            },
            new("https://www.linkedin.com/embed/feed/update/urn%3Ali%3AugcPost%3A7245518308638902506?collapsed=1", "7245518308638902506")
            {
                Canonical = "https://www.linkedin.com/feed/update/urn:li:ugcPost:7245518308638902506",
            },
        ],

        Lookalikes =
        [
            "https://www.linkedin.com/shareArticle?mini=true&url=https%3A%2F%2Fexample-news.com",
            "https://www.linkedin.com/in/portpress",
            "https://px.ads.linkedin.com/collect?pid=7304286799134797777",
        ],
    };
}
