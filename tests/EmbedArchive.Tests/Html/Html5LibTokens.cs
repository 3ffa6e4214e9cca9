using System.Text;
using System.Text.Json;
using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

/// <summary>
/// Tokens in one comparable form, from the scanner and from the test files. Of a doctype only that it is there: nothing here depends on its identifiers.
/// </summary>
internal static class Html5LibTokens
{
    internal static string Of(HtmlScanner scanner)
    {
        var tokens = new List<(string Kind, string Text)>();
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case HtmlTokenKind.StartTag:
                    var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
                    foreach (var attribute in scanner.Attributes) attributes.TryAdd(Lower(attribute.Name), Visible(attribute.DecodeValue()));
                    Add(tokens, "StartTag", StartTag(Lower(scanner.Name), attributes, scanner.IsSelfClosing));
                    break;
                case HtmlTokenKind.EndTag:
                    Add(tokens, "EndTag", Lower(scanner.Name));
                    break;
                case HtmlTokenKind.Text:
                    // In data and in CDATA sections a NUL stays for tree construction to drop; everywhere else it is replaced.
                    Add(tokens, "Character", scanner.IsRawText ? Visible(scanner.DecodeText()) : scanner.DecodeText());
                    break;
                case HtmlTokenKind.CData:
                    Add(tokens, "Character", scanner.DecodeText());
                    break;
                case HtmlTokenKind.Comment:
                    Add(tokens, "Comment", Visible(scanner.DecodeText()));
                    break;
                case HtmlTokenKind.Doctype:
                    Add(tokens, "DOCTYPE", "");
                    break;
            }
        }

        return Write(tokens);
    }

    internal static string Expected(JsonElement output, Func<string, string> unescape)
    {
        var tokens = new List<(string Kind, string Text)>();
        foreach (var token in output.EnumerateArray())
        {
            var kind = token[0].GetString()!;
            var text = kind == "DOCTYPE" ? "" : unescape(token[1].GetString()!);
            if (kind == "StartTag")
            {
                var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
                foreach (var attribute in token[2].EnumerateObject()) attributes.Add(unescape(attribute.Name), unescape(attribute.Value.GetString()!));
                text = StartTag(text, attributes, token.GetArrayLength() > 3 && token[3].GetBoolean());
            }

            Add(tokens, kind, text);
        }

        return Write(tokens);
    }

    private static void Add(List<(string Kind, string Text)> tokens, string kind, string text)
    {
        if (kind == "Character" && text.Length == 0) return;
        if (kind == "Character" && tokens is [.., ("Character", var before)]) tokens[^1] = (kind, before + text);
        else tokens.Add((kind, text));
    }

    private static string StartTag(string name, SortedDictionary<string, string> attributes, bool selfClosing)
    {
        var tag = new StringBuilder(name);
        foreach (var (key, value) in attributes) tag.Append('\u241F').Append(key).Append('\u241E').Append(value);
        return tag.Append(selfClosing ? "/" : "").ToString();
    }

    private static string Write(List<(string Kind, string Text)> tokens) => string.Join('\u241D', tokens.Select(t => t.Kind + ':' + t.Text));

    private static string Visible(string text) => text.Replace('\0', '\uFFFD');

    private static string Lower(ReadOnlySpan<char> name) =>
        Visible(string.Create(name.Length, name, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = char.IsAsciiLetterUpper(from[i]) ? (char)(from[i] | 0x20) : from[i];
        }));
}
