using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EmbedArchive.Normalize;

namespace EmbedArchive.Reports;

/// <summary>The JSON of a report, written as snapshots are.</summary>
[JsonSerializable(typeof(BatchSummary))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Indented = new(SnapshotJson.Indented)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SnapshotJson.Indented.TypeInfoResolver, Default),
    };

    internal static byte[] Write(BatchSummary summary) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(summary, (JsonTypeInfo<BatchSummary>)Indented.GetTypeInfo(typeof(BatchSummary))), (byte)'\n'];
}
