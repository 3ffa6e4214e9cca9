using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>A part of a snapshot. Fields that a newer version of the schema wrote are kept when it is read and written again.</summary>
public abstract record SnapshotPart
{
    private protected SnapshotPart() { }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement>? Newer { get; set; }
}
