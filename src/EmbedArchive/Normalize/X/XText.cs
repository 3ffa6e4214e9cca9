using System.Net;

namespace EmbedArchive.Normalize;

/// <summary>
/// Text of X with its entities. Offsets there count code points and include <c>&amp;amp;</c> as it stands; the shortened addresses are
/// replaced by what they stand for, and those of the post's own media are dropped, as X shows them as pictures.
/// </summary>
internal static class XText
{
    /// <summary>Of each sort; no post has more, and each is looked for in the whole text.</summary>
    private const int MaxEntities = 200;

    /// <param name="text">The text as the answer has it.</param>
    /// <param name="range">The range that is shown: leading mentions of an answer and trailing addresses of media lie outside.</param>
    /// <param name="entities">Its <c>entities</c>.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="truncated">Whether the answer says that more follows.</param>
    internal static RichText? Read(string? text, Json range, Json entities, string? lang, bool truncated = false)
    {
        if (text is null) return null;
        if (text.Length > RichTextBuilder.MaxLength) text = text[..RichTextBuilder.MaxLength];
        var (start, end) = Range(text, range);
        var built = new RichTextBuilder();
        var at = start;
        foreach (var entity in Entities(text, entities).OrderBy(e => e.Start))
        {
            if (entity.Start < at || entity.End > end) continue;
            built.AppendExact(WebUtility.HtmlDecode(text[at..entity.Start]));
            at = entity.End;
            if (entity.Shown is null) continue;
            var from = built.Position;
            built.AppendExact(WebUtility.HtmlDecode(entity.Shown));
            built.Mark(from, entity.Type, entity.Target, entity.Display);
        }
        built.AppendExact(WebUtility.HtmlDecode(text[at..end]));
        var rich = built.Build(Language.Of(lang));
        return rich is null ? null : rich with { Plain = rich.Plain.TrimEnd(), Truncated = truncated };
    }

    private static (int Start, int End) Range(string text, Json range)
    {
        if (range.Items.ToArray() is not [var first, var last] || first.Whole is not { } from || last.Whole is not { } to || from > to) return (0, text.Length);
        return (Utf16(text, from), Utf16(text, to));
    }

    private static IEnumerable<(int Start, int End, TextPartType Type, string? Shown, string? Target, string? Display)> Entities(string text, Json entities)
    {
        IEnumerable<Json> Of(string name) => entities[name].Items.Take(MaxEntities);
        foreach (var media in Of("media").Concat(Of("urls").Where(u => u["media_key"].Exists)))
            if (Place(text, media, media["url"].Text) is var (start, end))
                yield return (start, end, TextPartType.Url, null, null, null);
        foreach (var url in Of("urls").Where(u => !u["media_key"].Exists))
        {
            var target = HttpAddress.Of(url["unwound_url"].Text) ?? HttpAddress.Of(url["expanded_url"].Text) ?? HttpAddress.Of(url["url"].Text);
            if (target is not null && Place(text, url, url["url"].Text) is var (start, end))
                yield return (start, end, TextPartType.Url, target, target, url["display_url"].Text);
        }
        foreach (var mention in Of("user_mentions").Concat(Of("mentions")))
            if ((mention["screen_name"].Text ?? mention["username"].Text) is { } name && Place(text, mention, "@" + name) is var (start, end))
                yield return (start, end, TextPartType.Mention, text[start..end], "https://x.com/" + name, mention["name"].Text);
        foreach (var tag in Of("hashtags"))
            if ((tag["text"].Text ?? tag["tag"].Text) is { } name && Place(text, tag, "#" + name) is var (start, end))
                yield return (start, end, TextPartType.Hashtag, text[start..end], "https://x.com/hashtag/" + Uri.EscapeDataString(name), null);
        foreach (var tag in Of("symbols").Concat(Of("cashtags")))
            if ((tag["text"].Text ?? tag["tag"].Text) is { } name && Place(text, tag, "$" + name) is var (start, end))
                yield return (start, end, TextPartType.Cashtag, text[start..end], "https://x.com/search?q=%24" + Uri.EscapeDataString(name), null);
    }

    /// <summary>Where an entity stands: where its indices say, when its text is there; else where its text first stands.</summary>
    private static (int Start, int End)? Place(string text, Json entity, string? token)
    {
        if (token is null) return null;
        if (Bounds(entity) is var (from, to) && from < to)
        {
            var (start, end) = (Utf16(text, from), Utf16(text, to));
            // A full-width sign may stand for # or @: compared without the first character.
            if (start < end && text.AsSpan(start + 1, end - start - 1).Equals(token.AsSpan(1), StringComparison.OrdinalIgnoreCase)) return (start, end);
        }
        var found = text.IndexOf(token, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? null : (found, found + token.Length);
    }

    /// <summary>The first API writes <c>indices</c>, the second <c>start</c> and <c>end</c>.</summary>
    private static (long From, long To)? Bounds(Json entity)
    {
        var (from, to) = entity["indices"].Items.ToArray() is [var first, var last] ? (first.Whole, last.Whole) : (entity["start"].Whole, entity["end"].Whole);
        return from is { } start && to is { } end ? (start, end) : null;
    }

    /// <summary>The UTF-16 offset of a code point.</summary>
    private static int Utf16(string text, long codePoint)
    {
        var at = 0;
        for (; codePoint > 0 && at < text.Length; codePoint--) at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at;
    }
}
