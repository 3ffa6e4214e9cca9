namespace EmbedArchive.Normalize;

/// <summary>What the article itself holds of a post, as a source like any other: often the only one that is left.</summary>
internal static class ArticleFacts
{
    internal const string SourceId = "article";

    internal static IEnumerable<SourceFacts> Of(EmbedFallback? fallback, string provider)
    {
        if (fallback is null) yield break;
        var source = new EvidenceSource { Id = SourceId, Name = SourceId, Kind = SourceKind.ArticleFallback, Outcome = SourceOutcome.Answered };
        yield return new(source, new()
        {
            Outcome = SourceOutcome.Answered,
            Title = fallback.Title,
            Text = fallback.Text is null ? null : new RichText { Plain = fallback.Text, Lang = fallback.Lang },
            Author = fallback is { Author: null, Handle: null } ? null : new Author { DisplayName = fallback.Author, Handle = fallback.Handle },
            PublishedAt = PrintedDate.Read(fallback.Date) is { } date ? date with { FromId = fallback.DateFrom == DateSource.Id } : null,
            Links = [.. fallback.Links.Select(link => new ResolvedLink { Original = link })],
            Quoted = fallback.Quoted is null ? null : new PostReference { Platform = provider, Url = fallback.Quoted },
        });
    }
}
