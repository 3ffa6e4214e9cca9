using System.Text;
using EmbedArchive.Render.Cards;

namespace EmbedArchive.Render;

/// <summary>The card of one post as a page of its own, for players of web archives.</summary>
internal static class PostPage
{
    private const int LongestTitle = 90;

    private const string PageCss = "body { margin: 0; padding: 16px; background: #fff } @media (prefers-color-scheme: dark) { body { background: #141312 } }";

    internal static byte[] Render(EmbedResult post, RenderContext context)
    {
        var card = context.Card(post, "ea-post");
        var html = new HtmlWriter().Raw("<!DOCTYPE html>\n<html>\n<head>\n").Raw(OfflineHead.For(Encoding.UTF8, context.Options))
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", Title(post, context)).Raw("\n<style>\n").Raw(PageCss).Raw("\n</style>\n</head>\n<body>\n<main>\n")
            .Raw(context.Options.CardRenderer?.Render(card) ?? PostCard.Render(card)).Raw("\n</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    /// <summary>Where the post stands, whose it is, what became of it when it is no longer simply there, and how it begins.</summary>
    internal static string Title(EmbedResult post, RenderContext context)
    {
        var snapshot = post.Snapshot;
        var provider = context.Providers.Find(post.Embed.Provider)?.Name ?? post.Embed.Provider;
        var who = snapshot.Author?.DisplayName ?? snapshot.Author?.Handle;
        var words = snapshot.Title ?? snapshot.Text?.Plain
            ?? (snapshot.Availability.State == AvailabilityState.Available ? CardWords.Kind(snapshot.Kind) + " " + snapshot.PostId : CardWords.State(snapshot.Availability, provider));
        var state = snapshot.Availability.State is AvailabilityState.Available or AvailabilityState.Unknown ? "" : $" ({CardWords.Key(snapshot.Availability.State).Replace('-', ' ')})";
        return Short($"{provider}{(who is null ? "" : ", " + who)}{state}: {words}");
    }

    private static string Short(string title)
    {
        var line = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestTitle ? line : line[..(char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + "…";
    }
}
