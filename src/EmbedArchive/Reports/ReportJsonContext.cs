using System.Text.Json.Serialization;

namespace EmbedArchive.Reports;

/// <summary>The shapes of this room; see <see cref="ReportJson"/>.</summary>
[JsonSerializable(typeof(BatchSummary))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
