namespace EmbedArchive.Detect.Flattened;

/// <summary>The caption of an Instagram embed: behind the button "View this post", or, in older embeds, which print a date, before the attribution.</summary>
internal static class InstagramPost
{
    private const int MostLines = 12;

    internal static FlattenedPost Read(in FlattenedPage page, Attribution attribution, int floor)
    {
        var button = Button(page, attribution, floor);
        if (button >= 0)
        {
            var start = page.Lines[button].Start;
            return new(attribution, Captioned(Surroundings.Between(page, page.Lines[button].End, attribution)), start);
        }

        var before = Surroundings.Before(page, attribution, floor, TextLimits.Paragraph);
        if (before is { } text && InstagramPhrases.IsButton(page.Characters[text.Start..text.End])) return new(attribution, [], text.Start);
        // Newer embeds print neither caption nor date: the paragraph above is the article's.
        var isCaption = before is { } found && (attribution.Date is not null || found.Last == attribution.FirstLine || page.Lines[found.Last].IsQuote
            || page.Lines[found.Last].Paragraph == page.Lines[attribution.FirstLine].Paragraph);
        return new(attribution, Captioned(isCaption ? before : null));
    }

    private static int Button(in FlattenedPage page, Attribution attribution, int floor)
    {
        var length = 0;
        for (var i = attribution.FirstLine - 1; i >= 0 && attribution.FirstLine - i < MostLines && page.Lines[i].Start >= floor; i--)
        {
            if (page.EdgeBefore(i + 1) == TextEdge.Section || page.IsMarked(i)) return -1;
            if (InstagramPhrases.IsButton(page.TextOf(page.Lines[i]))) return i;
            if ((length += page.Lines[i].Length) > TextLimits.SameParagraph) return -1;
        }

        return -1;
    }

    private static TextPart[] Captioned(TextPart? caption) => caption is { } part ? [part] : [];
}
