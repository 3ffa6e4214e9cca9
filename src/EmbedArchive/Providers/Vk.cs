namespace EmbedArchive.Providers;

/// <summary>Posts and videos on VK.</summary>
internal static class Vk
{
    internal static EmbedProvider Provider { get; } = new("vk", "VK")
    {
        Hosts = ["vk.com", "vk.ru", "vkvideo.ru", "m.vkvideo.ru"],

        Addresses =
        [
            new("/wall{id:number}") { Canonical = "https://vk.com/wall{id}" },
            new("/{page}?w=wall{id:number}*") { Canonical = "https://vk.com/wall{id}" },
            new("/video{id:number}") { Kind = EmbedKind.Video, Canonical = "https://vk.com/video{id}" },
            new("/clip{id:number}") { Kind = EmbedKind.Video, Canonical = "https://vk.com/clip{id}" },
            new("/video_ext.php?oid={owner:number}&id={video:digits}")
            {
                Kind = EmbedKind.Video, Id = "{owner}_{video}", Canonical = "https://vk.com/video{owner}_{video}",
            },
            new("/{page}?z=video{id:number}*") { Kind = EmbedKind.Video, Canonical = "https://vk.com/video{id}" },
        ],

        Marks =
        [
            new("amp-vk[data-owner-id]", "https://vk.com/wall{data-owner-id}_{data-post-id}") { Form = EmbedForm.Amp },
        ],

        Calls = [new("VK.Widgets.Post", "https://vk.com/wall{1}_{2}")],

        Sources =
        [
            new("vk-post", "https://api.vk.com/method/wall.getById?posts={id}&extended=1&v=5.199&access_token={credential}")
            {
                Format = "vk-post", For = [EmbedKind.Post], Credential = "vk-token",
            },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "vk-page" },
            new("vk-post", "https://api.vk.*/method/wall.getById?*{id}*") { Format = "vk-post", CapturedOnly = true },
        ],

        Examples =
        [
            new("//vk.com/video_ext.php?oid=-121599878&id=165723901&hash=e06b0878046e1d32", "-121599878_165723901")
            {
                Canonical = "https://vk.com/video-121599878_165723901",
            },
            new("https://vk.com/wall-20442308_23162", "-20442308_23162"),
        ],

        Lookalikes =
        [
            "https://vk.com/share.php?url=https%3A%2F%2Fexample-news.com",
            "https://vk.com/portpress",
            "https://vk.com/videos-121599878",
        ],
    };
}
