namespace EmbedArchive.Providers;

/// <summary>Fundraisers on GoFundMe.</summary>
internal static class GoFundMe
{
    internal static EmbedProvider Provider { get; } = new("gofundme", "GoFundMe")
    {
        Hosts = ["gofundme.com"],

        FromId = "https://www.gofundme.com/f/{id}",

        Addresses =
        [
            new("/f/{id:slug(3..)}/**") { Kind = EmbedKind.Fundraiser, Canonical = "https://www.gofundme.com/f/{id}" },
        ],

        Marks =
        [
            new(".gfm-embed[data-url]", "{data-url}"),
        ],

        Sources = [PostSource.OEmbed("https://www.gofundme.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://www.gofundme.com/f/help-maui-harbor/widget/large?sharesheet=dashboard", "help-maui-harbor")
            {
                Canonical = "https://www.gofundme.com/f/help-maui-harbor",
            },
            new("https://www.gofundme.com/f/help-maui-harbor", "help-maui-harbor"),
        ],

        Lookalikes = ["https://www.gofundme.com/discover", "https://www.gofundme.com/static/js/embed.js"],
    };
}
