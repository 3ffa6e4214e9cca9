namespace EmbedArchive.Store.Warc;

/// <summary>One record as it is read. Its block must be read before the next record is asked for.</summary>
internal sealed class WarcRecord(WarcPlace place, string version, WarcFields fields, Stream block, long length)
{
    internal WarcPlace Place { get; } = place;

    /// <summary>The version line, such as <c>WARC/1.1</c>.</summary>
    internal string Version { get; } = version;

    internal WarcFields Fields { get; } = fields;

    /// <summary>The block: exactly Content-Length bytes, fewer only when the file is cut.</summary>
    internal Stream Block { get; } = block;

    internal long Length { get; } = length;

    internal string Type => Fields["WARC-Type"]?.ToLowerInvariant() ?? "";

    internal string? Id => WarcId.FromField(Fields["WARC-Record-ID"]);

    internal DateTimeOffset? Date => WarcDate.Parse(Fields["WARC-Date"]);

    /// <summary>The target, without the brackets that some writers of WARC 1.0 put around it.</summary>
    internal string? TargetUri => Fields["WARC-Target-URI"]?.Trim('<', '>');
}
