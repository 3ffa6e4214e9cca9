using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmbedArchive.Normalize;

/// <summary>
/// Writes JSON whose bytes depend on its content alone (RFC 8785: keys sorted by the caller, least escaping, no white space), to be hashed.
/// Absent values are left out.
/// </summary>
internal sealed class CanonicalJson
{
    // RFC 8785, 3.2.2.2: these and no others are escaped.
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    private readonly StringBuilder text = new();
    private bool first = true;

    internal void Begin(string? key = null) => Open(key, '{');

    internal void BeginList(string key) => Open(key, '[');

    internal void End() => Close('}');

    internal void EndList() => Close(']');

    internal void Text(string key, string? value)
    {
        if (value is null) return;
        Name(key);
        Quote(value);
    }

    internal void Number(string key, long? value)
    {
        if (value is null) return;
        Name(key);
        text.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    internal void Flag(string key, bool? value)
    {
        if (value is null) return;
        Name(key);
        text.Append(value.Value ? "true" : "false");
    }

    /// <summary>SHA-256 of the UTF-8 bytes, in lower-case hex.</summary>
    internal string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

    public override string ToString() => text.ToString();

    private void Open(string? key, char bracket)
    {
        Name(key);
        text.Append(bracket);
        first = true;
    }

    private void Close(char bracket)
    {
        text.Append(bracket);
        first = false;
    }

    private void Name(string? key)
    {
        if (!first) text.Append(',');
        first = false;
        if (key is null) return;
        Quote(key);
        text.Append(':');
    }

    private void Quote(string value)
    {
        text.Append('"');
        for (var rest = value.AsSpan(); !rest.IsEmpty;)
        {
            var plain = rest.IndexOfAny(Escaped) is >= 0 and var end ? rest[..end] : rest;
            text.Append(plain);
            rest = rest[plain.Length..];
            if (rest.IsEmpty) break;
            Escape(rest[0]);
            rest = rest[1..];
        }
        text.Append('"');
    }

    private void Escape(char c) => _ = c switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\b' => text.Append("\\b"),
        '\t' => text.Append("\\t"),
        '\n' => text.Append("\\n"),
        '\f' => text.Append("\\f"),
        '\r' => text.Append("\\r"),
        _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}
