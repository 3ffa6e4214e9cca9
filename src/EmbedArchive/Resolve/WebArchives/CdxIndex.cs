using System.Globalization;
using System.Text;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve.WebArchives;

/// <summary>
/// A web archive's index (CDX): rows of <c>urlkey timestamp original mimetype statuscode digest length</c>, as JSON (the first row names the
/// columns) or as text. Rows with an impossible time or without an address occur and are passed over.
/// </summary>
internal static class CdxIndex
{
    internal const string TimeFormat = "yyyyMMddHHmmss";

    private static readonly string[] TextColumns = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"];

    /// <summary>The rows, or null when it is no index.</summary>
    internal static IReadOnlyList<ArchivedCopy>? Read(ReadOnlyMemory<byte> body)
    {
        var start = body.Span.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty) return [];
        return start[0] == (byte)'[' ? ReadJson(body) : ReadText(Encoding.UTF8.GetString(body.Span));
    }

    private static IReadOnlyList<ArchivedCopy>? ReadJson(ReadOnlyMemory<byte> body)
    {
        if (!JsonBody.TryParse(body, out var json)) return null; // cut short, or not JSON at all
        var rows = json.Items.Select(row => row.Items.Select(cell => cell.Text ?? "").ToArray()).Where(row => row.Length > 0).ToArray();
        return [.. rows.Skip(1).Select(row => Row(rows[0], row)).OfType<ArchivedCopy>()];
    }

    private static IReadOnlyList<ArchivedCopy>? ReadText(string text)
    {
        // A blank line ends the rows; a key to go on with follows it.
        var rows = text.Split('\n').Select(l => l.TrimEnd('\r')).TakeWhile(l => l.Length > 0).Select(l => l.Split(' ')).ToArray();
        return rows.Any(r => r.Length < TextColumns.Length) ? null : [.. rows.Select(r => Row(TextColumns, r)).OfType<ArchivedCopy>()];
    }

    private static ArchivedCopy? Row(string[] columns, string[] cells)
    {
        string Cell(string name) => Array.IndexOf(columns, name) is >= 0 and var i && i < cells.Length ? cells[i] : "";
        if (Cell("statuscode") is not ("200" or "-") || Cell("original") is not { Length: > 0 } original) return null;
        return DateTimeOffset.TryParseExact(Cell("timestamp"), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new(at, original, Cell("mimetype"), Cell("digest"))
            : null;
    }
}
