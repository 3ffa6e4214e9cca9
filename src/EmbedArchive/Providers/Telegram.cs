namespace EmbedArchive.Providers;

/// <summary>Messages of public Telegram channels.</summary>
internal static class Telegram
{
    internal static EmbedProvider Provider { get; } = new("telegram", "Telegram")
    {
        Hosts = ["t.me", "telegram.me"],

        Addresses = [],

        Marks = [],

        Sources = [],

        Examples = [],

        Lookalikes = [],
    };
}
