namespace EmbedArchive.Providers;

/// <summary>Pictures of Getty Images.</summary>
internal static class Getty
{
    internal static EmbedProvider Provider { get; } = new("getty", "Getty Images")
    {
        Hosts = ["gettyimages.com", "gettyimages.*"],

        FromId = "https://www.gettyimages.com/detail/{id}",

        Addresses =
        [
            new("/detail/{id:digits(5..)}/**") { Kind = EmbedKind.Image, Canonical = "https://www.gettyimages.com/detail/{id}" },
            new("/detail/{sort}/{title}/{id:digits(5..)}") { Kind = EmbedKind.Image, Canonical = "https://www.gettyimages.com/detail/{id}" },
            new("embed.gettyimages.com/embed/{id:digits(5..)}") { Kind = EmbedKind.Image, Canonical = "https://www.gettyimages.com/detail/{id}" },
            new("embed-cdn.gettyimages.com/embed/{id:digits(5..)}") { Kind = EmbedKind.Image, Canonical = "https://www.gettyimages.com/detail/{id}" },
        ],

        Marks =
        [
            new("a.gie-single[href]", "{href}") { Form = EmbedForm.Script },
        ],

        Calls = [new("gie.widgets.load", "https://www.gettyimages.com/detail/{items}")],

        Sources = [PostSource.OEmbed("https://embed.gettyimages.com/oembed"), PostSource.Page],

        Examples =
        [
            new("http://www.gettyimages.com/detail/863162718", "863162718") { Canonical = "https://www.gettyimages.com/detail/863162718" },
            new("//embed.gettyimages.com/embed/3232182?et=xHqJq5R4T6d", "3232182") { Canonical = "https://www.gettyimages.com/detail/3232182" },
        ],

        Lookalikes = ["https://www.gettyimages.com/photos/harbor", "https://media.gettyimages.com/photos/picture-id863162718"],
    };
}
