using System.Text;

namespace EmbedArchive.Store.Warc;

/// <summary>The start line and headers of an HTTP message, as bytes and back. Bytes are Latin-1 characters (RFC 9112, 2.2).</summary>
internal sealed record HttpHead(string StartLine, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private const int MaxLine = 256 * 1024;
    private const int MaxHeaders = 10_000;

    internal string? this[string name] => Headers.FirstOrDefault(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    internal byte[] ToBytes()
    {
        var length = StartLine.Length + 4;
        foreach (var (name, value) in Headers) length += name.Length + value.Length + 4;
        var bytes = new byte[length];
        var rest = Put(bytes, StartLine, "\r\n"u8);
        foreach (var (name, value) in Headers) rest = Put(Put(rest, name, ": "u8), value, "\r\n"u8);
        "\r\n"u8.CopyTo(rest);
        // Two characters that are one letter beyond Latin-1 become one byte.
        return rest.Length == 2 ? bytes : bytes[..^(rest.Length - 2)];
    }

    /// <summary>Reads a head and leaves the stream at the body; null when there is none.</summary>
    internal static HttpHead? Read(Stream message)
    {
        if (ReadLine(message) is not { Length: > 0 } start) return null;
        var headers = new List<KeyValuePair<string, string>>();
        while (ReadLine(message) is { Length: > 0 } line && headers.Count < MaxHeaders)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && headers.Count > 0) headers[^1] = new(headers[^1].Key, (headers[^1].Value + " " + line.Trim()).Trim());
            else if (colon > 0) headers.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim(' ', '\t')));
        }
        return new(start, headers);
    }

    /// <summary>The status of a status line, 0 when it is none.</summary>
    internal int Status => StartLine.Split(' ', 3) is [var version, { Length: 3 } code, ..] && version.StartsWith("HTTP", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(code, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var status) ? status : 0;

    internal string Reason => StartLine.Split(' ', 3) is [_, _, var reason] ? reason : "";

    private static Span<byte> Put(Span<byte> bytes, string text, ReadOnlySpan<byte> end)
    {
        var rest = bytes[Encoding.Latin1.GetBytes(text, bytes)..];
        end.CopyTo(rest);
        return rest[end.Length..];
    }

    private static string? ReadLine(Stream message)
    {
        var line = new StringBuilder();
        for (var next = message.ReadByte(); next >= 0 && line.Length < MaxLine; next = message.ReadByte())
        {
            if (next != '\n') line.Append((char)next);
            else return line.Length > 0 && line[^1] == '\r' ? line.ToString(0, line.Length - 1) : line.ToString();
        }
        return line.Length == 0 ? null : line.ToString();
    }
}
