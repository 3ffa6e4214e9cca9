using System.Text.Json.Serialization;

namespace EmbedArchive.Store;

/// <summary>The shapes of this room; see <see cref="StoreJson"/>.</summary>
[JsonSerializable(typeof(ArchiveManifest))]
[JsonSerializable(typeof(ArchivedLinks))]
[JsonSerializable(typeof(ArchivedObservations))]
internal sealed partial class StoreJsonContext : JsonSerializerContext;
