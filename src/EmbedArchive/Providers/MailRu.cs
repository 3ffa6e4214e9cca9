namespace EmbedArchive.Providers;

/// <summary>Videos on My World of Mail.ru.</summary>
internal static class MailRu
{
    internal static EmbedProvider Provider { get; } = new("mail-ru", "Mail.ru Video")
    {
        Hosts = ["my.mail.ru"],

        Addresses =
        [
            new("/video/embed/{id:number}") { Kind = EmbedKind.Video, Canonical = "https://my.mail.ru/video/embed/{id}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://my.mail.ru/video/embed/7461128369571110", "7461128369571110"),
            new("https://my.mail.ru/video/embed/-7461128369571110", "-7461128369571110"),
        ],

        Lookalikes = ["https://my.mail.ru/video/", "https://mail.ru/"],
    };
}
