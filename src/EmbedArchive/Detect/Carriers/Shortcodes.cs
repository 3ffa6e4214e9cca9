using System.Buffers;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Carriers;

/// <summary>
/// Shortcodes of publishing systems: <c>[tweet https://…]</c>, <c>[youtube=https://…]</c>, <c>[embed]https://…[/embed]</c>, <c>[tweet 1346…]</c>.
/// The first address that a provider knows names the item; without one an id in a shortcode that is called like a provider.
/// </summary>
internal static class Shortcodes
{
    private const int Longest = 512;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "video", "videoid", "video_id", "v", "poll", "survey", "album", "track", "clip_id", "code", "slug", "tweet", "post", "hash", "key",
    };

    private static readonly SearchValues<char> Separators = SearchValues.Create(" =\"'\u201C\u201D\u2033\u2018\u2019\u00A0/]\n");

    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" \"'\u201C\u201D\u2033\u2018\u2019\u00A0][\n<>|");

    internal static void Read(VisibleText text, TextBlock block, DocumentPlace place, DetectionRun run)
    {
        var characters = text.TextOf(block);
        for (var at = 0; at < characters.Length;)
        {
            var length = characters[at..].IndexOf('[');
            if (length < 0) return;
            at += length;
            var code = characters[at..Math.Min(characters.Length, at + Longest)];
            at++;
            if (code.Length < 5 || !char.IsAsciiLetter(code[1]) || NameOf(code) is not { Length: > 0 } name) continue;
            if (run.Catalog.FindByName(name) is null && name is not ("embed" or "video" or "audio" or "media" or "oembed" or "fusion_youtube" or "fusion_vimeo")) continue;
            if (EndOf(code, name) is not (> 0 and var end)) continue;
            var span = place.SpanOf(text.SourceOf(block.Start + at - 1, block.Start + at - 1 + end));
            if (Match(code[..end], name, run.Catalog) is not { } match) continue;
            run.Add(Finding.Of(match, place.Form ?? EmbedForm.Shortcode, span));
            at += end - 1;
        }
    }

    private static string NameOf(ReadOnlySpan<char> code)
    {
        var end = code[1..].IndexOfAny(Separators);
        return end < 0 ? "" : code.Slice(1, end).ToString();
    }

    // Up to the closing tag when there is one, else to the bracket.
    private static int EndOf(ReadOnlySpan<char> code, string name)
    {
        var close = code.IndexOf("[/" + name + "]", StringComparison.OrdinalIgnoreCase);
        return close > 0 ? close + name.Length + 3 : code.IndexOf(']') + 1;
    }

    private static Providers.Addresses.AddressMatch? Match(ReadOnlySpan<char> code, string name, ProviderCatalog catalog)
    {
        for (var at = code.IndexOf("http", StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var rest = code[at..];
            var end = rest.IndexOfAny(EndsAddress);
            var address = end < 0 ? rest : rest[..end];
            // In bare text the curly quote behind an address may still be a character reference.
            var reference = address.IndexOf("&#", StringComparison.Ordinal);
            if (catalog.TryMatch(reference < 0 ? address : address[..reference], out var match)) return match;
            var next = rest[4..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return catalog.FindByName(name) is { FromId: { } fromId } provider ? MatchId(code[(name.Length + 1)..], provider, fromId, catalog) : null;
    }

    // [tweet 1346…], [youtube=q7Rk…], [bandcamp width=350 album=6691…]: a size is no id.
    private static Providers.Addresses.AddressMatch? MatchId(ReadOnlySpan<char> code, EmbedProvider provider, string fromId, ProviderCatalog catalog)
    {
        foreach (var range in code.SplitAny(' ', '\u00A0', ']', '\n'))
        {
            var word = code[range];
            var equals = word.IndexOf('=');
            if (equals > 0 && !Names.Contains(word[..equals].ToString())) continue;
            var id = word[(equals + 1)..].Trim("\"'\u201C\u201D\u2033\u2018\u2019/[");
            if (id.Length > 2 && NamedFacade.TryMatch(catalog, provider, fromId, id.ToString()) is { } match) return match;
        }

        return null;
    }
}
