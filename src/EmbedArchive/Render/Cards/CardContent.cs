namespace EmbedArchive.Render.Cards;

/// <summary>What a card shows of a post: the snapshot first, and what it lacks from the article's own words.</summary>
internal sealed record CardContent
{
    internal string? Author { get; private init; }

    internal string? Handle { get; private init; }

    internal string? Title { get; private init; }

    internal RichText? Text { get; private init; }

    internal Instant? PublishedAt { get; private init; }

    /// <summary>The warning's words, empty when the post only hides its media; null without a warning.</summary>
    internal string? Warning { get; private init; }

    /// <summary>Whether the article is the only one that tells of the post.</summary>
    internal bool OnlyArticle { get; private init; }

    /// <summary>Whether a reader sees anything of the post itself.</summary>
    internal bool HasContent { get; private init; }

    /// <summary>The language of the text, for a <c>lang</c> attribute; null when none is told.</summary>
    internal string? Lang => LanguageOf(Text);

    internal static CardContent Of(PostSnapshot post)
    {
        var fallback = post.Fallback;
        var text = post.Text is { Plain.Length: > 0 } told ? told
            : fallback?.Text is { Length: > 0 } words ? new() { Plain = words, Lang = fallback.Lang } : null;
        var title = NotEmpty(post.Title) ?? NotEmpty(fallback?.Title);
        return new()
        {
            Author = NotEmpty(post.Author?.DisplayName) ?? NotEmpty(fallback?.Author),
            Handle = NotEmpty(post.Author?.Handle) ?? NotEmpty(fallback?.Handle),
            Title = title == text?.Plain ? null : title,
            Text = text,
            PublishedAt = post.PublishedAt ?? PrintedTime.FromArticle(fallback),
            Warning = post.ContentWarning is { } warning ? warning.Text ?? "" : null,
            OnlyArticle = !post.Evidence.Sources.Any(s =>
                s.Outcome == SourceOutcome.Answered && s.Kind is not (SourceKind.ArticleFallback or SourceKind.Id)),
            HasContent = text is not null || title is not null || post.Media.Count > 0 || post.Poll is not null,
        };
    }

    /// <summary>The language when it names one (<c>und</c> and <c>zxx</c> do not) and looks like BCP 47.</summary>
    internal static string? LanguageOf(RichText? text)
    {
        if (text?.Lang is not { Length: >= 2 and <= 35 } lang || lang is "und" or "zxx" or "qme" or "qst" or "qht" or "qam" or "qct") return null;
        return lang.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? lang : null;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
