namespace EmbedArchive.Store.Warc;

/// <summary>The first record of each of our files: who wrote it, when, and for which article.</summary>
internal sealed record WarcInfo(string FileName, DateTimeOffset StartedAt, string Software)
{
    internal string? UserAgent { get; init; }

    /// <summary>The article that the run is about.</summary>
    internal string? Article { get; init; }

    /// <summary>Who made it; null when the options do not say.</summary>
    internal string? Operator { get; init; }

    /// <summary>What the file holds.</summary>
    internal string Description { get; init; } = "Everything that was asked to archive what the article embeds and links to";

    internal string Id => WarcId.Of("warcinfo", WarcDate.Format(StartedAt), FileName, Software, Article ?? "");

    internal WarcEntry ToEntry()
    {
        var block = new WarcFields()
            .Add("software", Software)
            .Add("format", "WARC File Format 1.1")
            .Add("conformsTo", "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")
            .Add("operator", Operator)
            .Add("http-header-user-agent", UserAgent)
            .Add("isPartOf", Article)
            .Add("description", Description)
            .ToBytes();
        var fields = new WarcFields()
            .Add("WARC-Type", "warcinfo")
            .Add("WARC-Record-ID", WarcId.InBrackets(Id))
            .Add("WARC-Date", WarcDate.Format(StartedAt))
            .Add("WARC-Filename", FileName)
            .Add("Content-Type", "application/warc-fields")
            .Add("WARC-Block-Digest", WarcDigest.Of(block));
        return new(fields, block, default);
    }
}
