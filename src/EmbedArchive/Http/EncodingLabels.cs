using System.Buffers;
using System.Text;

namespace EmbedArchive.Http;

/// <summary>
/// The web's names of encodings: <c>iso-8859-1</c> means windows-1252, <c>gb2312</c> means gb18030. Never UTF-7.
/// Legacy encodings come from their own provider; nothing is registered for the whole process.
/// </summary>
internal static partial class EncodingLabels
{
    private static readonly SearchValues<char> ParameterEnds = SearchValues.Create(" ;,\t\r\n\f");

    /// <summary>What the web reads when nothing else is known.</summary>
    internal static Encoding Windows1252 { get; } = FromCodePage(1252);

    /// <summary>Every label.</summary>
    internal static IEnumerable<string> All => Table.SelectMany(row => row.Labels.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The encoding of a label as pages write it (<c>UTF8</c>, <c>"utf-8;"</c>); null when there is no such label.</summary>
    internal static Encoding? Find(string? label)
    {
        var name = label?.Trim(" \t\r\n\f\"';,".ToCharArray()).ToLowerInvariant();
        if (string.IsNullOrEmpty(name) || name.Contains(' ', StringComparison.Ordinal)) return null;
        var key = $" {name} ";
        foreach (var (codePage, labels) in Table)
            if (labels.Contains(key, StringComparison.Ordinal)) return FromCodePage(codePage);
        return null;
    }

    /// <summary>The charset parameter of a Content-Type; null when it has none.</summary>
    internal static string? OfContentType(string? contentType)
    {
        var text = contentType.AsSpan();
        for (var at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase))
        {
            text = text[(at + "charset".Length)..].TrimStart();
            if (!text.StartsWith("=")) continue;
            text = text[1..].Trim();
            if (text.IsEmpty) return null;
            var quoted = text[0] is '"' or '\'';
            var end = quoted ? text[1..].IndexOf(text[0]) + 1 : text.IndexOfAny(ParameterEnds);
            return (quoted ? end < 1 ? text[1..] : text[1..end] : end < 0 ? text : text[..end]).ToString();
        }

        return null;
    }

    // Explicit fallbacks: left alone, some code pages guess a likeness for bytes that mean nothing.
    private static Encoding FromCodePage(int codePage) => codePage switch
    {
        65001 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        1200 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        1201 => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
            ?? throw new NotSupportedException($"Code page {codePage} of the label table cannot be had from this runtime."),
    };
}
