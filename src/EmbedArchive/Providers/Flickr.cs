namespace EmbedArchive.Providers;

/// <summary>Pictures and albums on Flickr.</summary>
internal static class Flickr
{
    internal static EmbedProvider Provider { get; } = new("flickr", "Flickr")
    {
        Hosts = ["flickr.com"],

        Addresses =
        [
            new("/photos/{user}/{id:digits(5..)}/**") { Kind = EmbedKind.Image, Canonical = "https://www.flickr.com/photos/{user}/{id}/" },
            new("/photos/{user}/(sets|albums)/{id:digits(5..)}/**") { Kind = EmbedKind.Gallery, Canonical = "https://www.flickr.com/photos/{user}/albums/{id}" },
            new("flic.kr/p/{token:alnum}") { Kind = EmbedKind.Image, Id = "", Canonical = "https://flic.kr/p/{token}" },
        ],

        Marks =
        [
            new("a[data-flickr-embed][href]", "{href}") { Facts = new() { Title = "{title}", Text = "{picture-text}" } },
        ],

        Sources =
        [
            PostSource.OEmbed("https://www.flickr.com/services/oembed/"),
            PostSource.Page,
            new("flickr-photo", "https://api.flickr.com/services/rest/?method=flickr.photos.getInfo&photo_id={id}&format=json&nojsoncallback=1&api_key={credential}")
            {
                Format = "flickr-photo", For = [EmbedKind.Image], Credential = "flickr-key",
            },
            new("flickr-photo", "https://api.flickr.com/services/rest*photos.getInfo*{id}*") { Format = "flickr-photo", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://www.flickr.com/photos/portpress/44195118840/in/album-72157673807266017/", "44195118840")
            {
                Canonical = "https://www.flickr.com/photos/portpress/44195118840/",
            },
            new("https://www.flickr.com/photos/portpress/44195118840/player", "44195118840") { Canonical = "https://www.flickr.com/photos/portpress/44195118840/" },
        ],

        Lookalikes = ["https://www.flickr.com/photos/portpress/", "https://live.staticflickr.com/4867/44195118840_4f05015392_z.jpg"],
    };
}
