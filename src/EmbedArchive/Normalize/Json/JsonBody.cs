using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace EmbedArchive.Normalize;

/// <summary>Bytes to <see cref="Json"/>: no byte order mark, no endless depth, no exception.</summary>
internal static class JsonBody
{
    /// <summary>Larger answers are no post: a popular thread has 400 kB (resolution 3.2).</summary>
    internal const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The name of a callback.</summary>
    private const int MaxName = 128;

    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.[]"u8);

    /// <summary>Deeper values are refused (security-reliability 6).</summary>
    internal const int MaxDepth = 64;

    internal static bool TryParse(ReadOnlyMemory<byte> body, out Json json, int maxDepth = MaxDepth, Reading? reading = null)
    {
        json = default;
        if (body.Length > MaxBytes) return false;
        if (body.Span.StartsWith("\uFEFF"u8)) body = body[3..];
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty) return false;
        body = WithoutCall(body);
        if (!Utf8.IsValid(body.Span)) body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body.Span));
        try
        {
            var value = JsonElement.Parse(body.Span, new() { MaxDepth = maxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            json = reading?.Follow(value) ?? new(value);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>JSON that is the argument of a call (<c>jsonFlickrApi({…})</c>), as scripts of other sites asked for it before CORS.</summary>
    private static ReadOnlyMemory<byte> WithoutCall(ReadOnlyMemory<byte> body)
    {
        var text = body.Span;
        var open = text.IndexOf((byte)'(');
        var close = text.TrimEnd(" ;\t\r\n"u8).Length - 1;
        if (open is <= 0 or > MaxName || close <= open || text[close] != ')') return body;
        var name = text[..open].Trim(" \t\r\n"u8);
        if (name.StartsWith("/**/"u8)) name = name[4..].TrimStart(" \t\r\n"u8);
        return name.IsEmpty || name.ContainsAnyExcept(NameBytes) ? body : body[(open + 1)..close];
    }

    /// <summary>JSON inside a page or a member of other JSON.</summary>
    internal static bool TryParse(string? text, out Json json, int maxDepth = MaxDepth, Reading? reading = null)
    {
        json = default;
        return text is { Length: > 0 and <= MaxBytes } && TryParse(Encoding.UTF8.GetBytes(text), out json, maxDepth, reading);
    }
}
