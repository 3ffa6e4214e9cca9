using System.Text;
using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>JSON that a page's script assigns to a name: <c>var ytInitialPlayerResponse = {…};</c>.</summary>
internal static class ScriptJson
{
    /// <summary>A page names it once or twice; each try reads to the end of the script.</summary>
    private const int MaxTries = 8;

    internal static Json Find(HtmlPage page, string name)
    {
        var tries = 0;
        foreach (var script in page.Tree.Root.Named("script"))
        {
            var text = script.Raw;
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var open = At(text, at + name.Length);
                if (open >= 0 && ++tries > MaxTries) return default;
                if (open >= 0 && Value(text.AsSpan(open)) is { } found) return page.Reading.Follow(found);
            }
        }
        return default;
    }

    /// <summary>Where the value begins: behind closing quotes and brackets of the name, and the sign of assignment.</summary>
    private static int At(string text, int from)
    {
        var isAssigned = false;
        for (var i = from; i < text.Length && i < from + 16; i++)
        {
            if (text[i] == '{' || (isAssigned && text[i] == '[')) return i;
            isAssigned |= text[i] is '=' or ':';
            if (!(char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'' or ']' or '=' or ':')) return -1;
        }
        return -1;
    }

    private static JsonElement? Value(ReadOnlySpan<char> text)
    {
        if (text.Length > JsonBody.MaxBytes) return null;
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var reader = new Utf8JsonReader(bytes.AsSpan(0, length), new JsonReaderOptions { MaxDepth = 256, AllowTrailingCommas = true });
        try
        {
            // What follows the value is script, not JSON: one value is read and no more.
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
