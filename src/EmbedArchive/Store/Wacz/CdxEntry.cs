using System.Globalization;
using System.Text.Json;

namespace EmbedArchive.Store.Wacz;

/// <summary>
/// One line of an index in CDXJ (specs.webrecorder.net/cdxj/0.1.0): where the record of an address lies. Numbers are text, as warcio writes them;
/// the fields stand in its order.
/// </summary>
internal sealed record CdxEntry(string Url, string Mime, string Status, string? Digest, string Length, string Offset, string Filename)
{
    /// <summary>The line. Milliseconds keep apart what was asked twice in one second; players take 14 digits or 17.</summary>
    internal string ToLine(DateTimeOffset at) =>
        $"{Surt.Of(Url)} {at.UtcDateTime.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture)} {JsonSerializer.Serialize(this, WaczJson.Lines.CdxEntry)}\n";
}
