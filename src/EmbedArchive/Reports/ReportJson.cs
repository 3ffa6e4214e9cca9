using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmbedArchive.Normalize;

namespace EmbedArchive.Reports;

/// <summary>The JSON of a report, written as snapshots are, with a line feed at its end.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new(SnapshotJson.Indented)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SnapshotJson.Indented.TypeInfoResolver, ReportJsonContext.Default),
    };

    internal static byte[] Write(BatchSummary summary) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(summary, (JsonTypeInfo<BatchSummary>)Options.GetTypeInfo(typeof(BatchSummary))), (byte)'\n'];
}
