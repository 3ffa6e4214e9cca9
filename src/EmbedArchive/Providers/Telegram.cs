namespace EmbedArchive.Providers;

/// <summary>Messages of public Telegram channels.</summary>
internal static class Telegram
{
    internal static EmbedProvider Provider { get; } = new("telegram", "Telegram")
    {
        Hosts = ["t.me", "telegram.me", "telegram.dog"],

        Addresses =
        [
            new("/{channel:word(4..)}/{n:digits}") { Id = "{channel}/{n}", Canonical = "https://t.me/{channel}/{n}" },
            new("/s/{channel:word(4..)}/{n:digits}") { Id = "{channel}/{n}", Canonical = "https://t.me/{channel}/{n}" },
            new("/{channel:word(4..)}/{topic:digits}/{n:digits}") { Id = "{channel}/{n}", Canonical = "https://t.me/{channel}/{n}" },
            new("/c/{channel:digits}/{n:digits}") { Id = "c/{channel}/{n}", Canonical = "https://t.me/c/{channel}/{n}" },
        ],

        Marks = [new("script[data-telegram-post]", "{data-telegram-post}", "https://t.me/{data-telegram-post}") { Form = EmbedForm.Script }],

        Sources =
        [
            // The markup of one message, whole for public channels.
            new("telegram-embed", "{url:raw}?embed=1&mode=tme") { Format = "telegram-embed" },
            new("telegram-channel", "https://t.me/s/{id:raw}") { Format = "telegram-embed" },
            new("page", "{url:raw}") { Kind = SourceKind.Page, Format = "telegram-embed" },
            new("telegram-embed", "https://t.me/{channel}/{n}?*embed=1*") { Format = "telegram-embed", CapturedOnly = true },
            new("telegram-channel", "https://t.me/s/{channel}") { Format = "telegram-embed", CapturedOnly = true },
        ],

        Examples =
        [
            new("https://t.me/telegram/83", "telegram/83"),
            new("https://t.me/s/portchan/1066", "portchan/1066") { Canonical = "https://t.me/portchan/1066" },
        ],

        Lookalikes = ["https://t.me/portchan", "https://t.me/share/url?url=https%3A%2F%2Fexample-news.com", "https://at.me/telegram/83"],
    };
}
