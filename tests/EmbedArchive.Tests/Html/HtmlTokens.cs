using System.Text;
using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

/// <summary>The tokens of a text, one line each, so that a test reads as the list it expects.</summary>
internal static class HtmlTokens
{
    internal static string Of(string html)
    {
        var scanner = new HtmlScanner(html);
        return Rest(ref scanner);
    }

    internal static string Rest(ref HtmlScanner scanner)
    {
        var tokens = new List<string>();
        while (scanner.Read()) tokens.Add(Describe(ref scanner));
        return string.Join(" | ", tokens);
    }

    private static string Describe(ref HtmlScanner scanner)
    {
        var text = new StringBuilder();
        switch (scanner.Kind)
        {
            case HtmlTokenKind.StartTag:
                text.Append('<').Append(scanner.Name);
                foreach (var attribute in scanner.Attributes)
                {
                    text.Append(' ').Append(attribute.Name);
                    if (attribute.HasValue) text.Append('=').Append(attribute.DecodeValue());
                }

                return text.Append(scanner.IsSelfClosing ? "/>" : ">").ToString();
            case HtmlTokenKind.EndTag:
                return $"</{scanner.Name}>";
            case HtmlTokenKind.Text when scanner.IsRawText:
                return $"{scanner.TextMode}:{scanner.DecodeText()}";
            case HtmlTokenKind.Text:
                return scanner.DecodeText();
            default:
                return $"{scanner.Kind}:{scanner.Text}";
        }
    }
}
