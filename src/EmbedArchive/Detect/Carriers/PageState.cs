using System.Buffers;
using EmbedArchive.Detect.Json;
using EmbedArchive.Detect.Text;

namespace EmbedArchive.Detect.Carriers;

/// <summary>
/// The state that a page keeps for its scripts. Markup of embeds in it counts, and typed parts of an article's body with an address;
/// lists of related videos and other articles have neither.
/// </summary>
internal static class PageState
{
    /// <summary>What stands in every state that holds an embed.</summary>
    internal static readonly string[] Signs =
        [
            "<iframe", "<blockquote", "<amp-", "u003ciframe", "u003Ciframe", "u003cblockquote", "u003Cblockquote", "x3ciframe", "x3cblockquote",
            "&lt;iframe", "&lt;blockquote", "fb-post", PageStatePart.Role,
        ];

    private static readonly SearchValues<string> Markup = SearchValues.Create([.. Signs.Where(s => s != PageStatePart.Role)], StringComparison.Ordinal);

    /// <summary>Reads the state in a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="isProgram">Whether it is a program: then only members with quoted names are state, other strings build markup.</param>
    /// <param name="local">Where the script stands.</param>
    /// <param name="place">The document that it stands in.</param>
    /// <param name="run">Takes what is found.</param>
    internal static void Read(ReadOnlySpan<char> script, bool isProgram, TextSpan local, DocumentPlace place, DetectionRun run)
    {
        if (!place.CanGoDeeper) return;
        if (HasPart(script)) ReadParts(script, isProgram, local, place, run);
        else if (script.ContainsAny(Markup)) ReadStrings(script, isProgram, local, place, run);
    }

    private static void ReadStrings(ReadOnlySpan<char> script, bool isProgram, TextSpan local, DocumentPlace place, DetectionRun run)
    {
        var strings = new JsonStrings(script);
        var signs = new SignCursor(script, MarkupText.Signs);
        while (strings.Read())
        {
            var content = strings.Content;
            if ((strings.IsMember || !isProgram) && MayBeMarkup(script, content, ref signs)) ReadMarkup(script.Slice(content.Start, content.Length), local, place, run);
        }
    }

    private static void ReadParts(ReadOnlySpan<char> script, bool isProgram, TextSpan local, DocumentPlace place, DetectionRun run)
    {
        var scanner = new JsonScanner(script);
        var signs = new SignCursor(script, MarkupText.Signs);
        var part = new PageStatePart();
        var isMember = false;
        while (scanner.Read())
        {
            var isState = isMember || !isProgram;
            isMember = scanner is { Kind: JsonTokenKind.Name, IsQuoted: true };
            part.Follow(ref scanner, place.SpanOf(local), run);
            if (isState && scanner.Kind == JsonTokenKind.String && MayBeMarkup(script, scanner.Content, ref signs)) ReadMarkup(scanner.Raw, local, place, run);
        }
    }

    private static bool MayBeMarkup(ReadOnlySpan<char> script, TextSpan content, ref SignCursor signs) =>
        content.Length >= MarkupText.ShortestBase64
        && (signs.IsIn(content.Start, content.End) || MarkupText.IsPacked(script.Slice(content.Start, content.Length)));

    private static void ReadMarkup(ReadOnlySpan<char> text, TextSpan local, DocumentPlace place, DetectionRun run)
    {
        if (MarkupText.IsParked(text) && MarkupText.Unfold(JsonEscapes.Decode(text)) is { } html && IsEmbedMarkup(html))
            new DocumentReader(html, run, place.Inside(local, EmbedForm.Json)).Read();
    }

    // Accessibility trees and menus are full of roles: without an address they are no parts of a body.
    private static bool HasPart(ReadOnlySpan<char> script) =>
        script.Contains(PageStatePart.Role, StringComparison.Ordinal) && script.Contains(PageStatePart.Address, StringComparison.Ordinal);

    private static bool IsEmbedMarkup(string html) =>
        html.Contains("<blockquote", StringComparison.OrdinalIgnoreCase) || html.Contains("<iframe", StringComparison.OrdinalIgnoreCase)
        || html.Contains("<amp-", StringComparison.OrdinalIgnoreCase) || html.Contains("fb-post", StringComparison.OrdinalIgnoreCase);
}
