using System.Text.Json.Serialization;

namespace EmbedArchive.Normalize;

/// <summary>The shapes that are written and read; see <see cref="SnapshotJson"/> for how.</summary>
[JsonSerializable(typeof(PostSnapshot))]
[JsonSerializable(typeof(Detection))]
[JsonSerializable(typeof(ExpandedLink))]
[JsonSerializable(typeof(IReadOnlyList<ExpandedLink>))]
[JsonSerializable(typeof(ArchiveResult))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
