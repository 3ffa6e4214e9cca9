using System.Text;

namespace EmbedArchive.Store.Warc;

/// <summary>The named fields of a record, or of an <c>application/warc-fields</c> block: order kept, names compared without case.</summary>
internal sealed class WarcFields
{
    /// <summary>The longest head of a record that is read: far beyond any real one.</summary>
    internal const int MaxBytes = 1024 * 1024;

    private const int UsualLength = 512;
    private const int UsualCount = 14;

    private readonly List<KeyValuePair<string, string>> fields = new(UsualCount);

    internal IReadOnlyList<KeyValuePair<string, string>> All => fields;

    /// <summary>The first field of that name, or null.</summary>
    internal string? this[string name] => fields.Find(f => f.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    internal IEnumerable<string> Each(string name) =>
        fields.Where(f => f.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(f => f.Value);

    /// <summary>Adds a field; without a value nothing is added.</summary>
    internal WarcFields Add(string name, string? value)
    {
        if (value is not null) fields.Add(new(name, value));
        return this;
    }

    /// <summary>Writes the fields as text: a line each, CR LF behind each.</summary>
    internal void WriteTo(RecordBuffer text)
    {
        foreach (var (name, value) in fields) text.Add(name).Add(": "u8).Add(value).Add("\r\n"u8);
    }

    /// <summary>The fields as a block of their own.</summary>
    internal byte[] ToBytes()
    {
        using var text = new RecordBuffer(UsualLength);
        WriteTo(text);
        return text.Written.ToArray();
    }

    /// <summary>Reads fields up to the empty line or the end.</summary>
    /// <returns>null when a line is longer than is read.</returns>
    internal static WarcFields? Read(Func<MemoryStream, bool> readLine)
    {
        var result = new WarcFields();
        var line = new MemoryStream();
        for (var read = 0L; readLine(line) && line.Length > 0; read += line.Length)
        {
            if (read > MaxBytes) return null;
            result.Parse(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
        }
        return result;
    }

    internal static WarcFields Parse(ReadOnlySpan<byte> block)
    {
        var result = new WarcFields();
        foreach (var line in Encoding.UTF8.GetString(block).AsSpan().EnumerateLines())
            if (!line.IsEmpty) result.Parse(line.ToString());
        return result;
    }

    // Folded lines (RFC 2616, 2.2) were allowed in WARC 1.0 and are written by none; a line that begins with a blank goes on.
    private void Parse(string line)
    {
        if (line[0] is ' ' or '\t' && fields.Count > 0)
        {
            fields[^1] = new(fields[^1].Key, fields[^1].Value + " " + line.Trim());
            return;
        }
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) fields.Add(new(line[..colon].TrimEnd(), line[(colon + 1)..].Trim()));
    }
}
