namespace EmbedArchive.Providers;

/// <summary>Quizzes of Playbuzz, now EX.CO.</summary>
internal static class Playbuzz
{
    internal static EmbedProvider Provider { get; } = new("playbuzz", "Playbuzz")
    {
        Hosts = ["playbuzz.com"],

        Aliases = ["ex.co"],

        Addresses =
        [
            new("/item/{id:uuid(36)}") { Kind = EmbedKind.Quiz, Canonical = "https://app.ex.co/item/{id}" },
            new("/{user:slug}/{title:slug}") { Kind = EmbedKind.Quiz, Id = "{user}/{title}", Canonical = "https://www.playbuzz.com/{user}/{title}" },
            new("app.ex.co/item/{id:uuid(36)}") { Kind = EmbedKind.Quiz, Canonical = "https://app.ex.co/item/{id}" },
            new("app.ex.co/stories/item/{id:uuid(36)}") { Kind = EmbedKind.Quiz, Canonical = "https://app.ex.co/item/{id}" },
        ],

        Marks =
        [
            new(".pb_feed", "https://app.ex.co/item/{data-item}", "{data-game}"),
            new(".playbuzz[data-id]", "https://app.ex.co/item/{data-id}"),
            new("amp-playbuzz", "https://app.ex.co/item/{data-item}", "{src}") { Form = EmbedForm.Amp },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://app.ex.co/item/226dd4c0-ef13-4fee-850b-7be32bf6d121", "226dd4c0-ef13-4fee-850b-7be32bf6d121"),
            new("https://www.playbuzz.com/portx10/harbor-quiz", "portx10/harbor-quiz"),
        ],

        Lookalikes = ["https://www.playbuzz.com/portx10", "https://cdn.playbuzz.com/widget/feed.js"],
    };
}
