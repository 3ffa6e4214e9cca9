namespace EmbedArchive.Providers;

/// <summary>Documents on Scribd.</summary>
internal static class Scribd
{
    internal static EmbedProvider Provider { get; } = new("scribd", "Scribd")
    {
        Hosts = ["scribd.com"],

        FromId = "https://www.scribd.com/document/{id}",

        Addresses =
        [
            new("/embeds/{id:digits(4..)}/**") { Kind = EmbedKind.Document, Canonical = "https://www.scribd.com/document/{id}" },
            new("/(document|doc|book|presentation|fullscreen)/{id:digits(4..)}/**")
            {
                Kind = EmbedKind.Document, Canonical = "https://www.scribd.com/document/{id}",
            },
        ],

        Marks =
        [
            new("object[data*=scribdassets]", "https://www.scribd.com/document/{param.flashvars.document_id}"),
            new("embed[src*=scribdassets]", "https://www.scribd.com/document/{flashvars.document_id}"),
        ],

        Sources = [PostSource.OEmbed("https://www.scribd.com/services/oembed/"), PostSource.Page],

        Examples =
        [
            new("https://www.scribd.com/embeds/110799637/content?view_mode=scroll", "110799637") { Canonical = "https://www.scribd.com/document/110799637" },
            new("https://www.scribd.com/doc/110799637/Harbor", "110799637") { Canonical = "https://www.scribd.com/document/110799637" },
        ],

        Lookalikes = ["https://www.scribd.com/user/110799637/portpress", "https://www.scribd.com/upload-document"],
    };
}
