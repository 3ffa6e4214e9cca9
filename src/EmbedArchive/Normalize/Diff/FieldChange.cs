using System.Text.Json;

namespace EmbedArchive;

/// <summary>One field of a snapshot that differs between two versions. Immutable.</summary>
/// <param name="Pointer">JSON Pointer (RFC 6901) of the field; of a list's item in the newer version, or in the older one when only that has it.</param>
/// <param name="Old">Its value in the older version; null when that has none.</param>
/// <param name="New">Its value in the newer version; null when that has none.</param>
public sealed record FieldChange(string Pointer, JsonElement? Old, JsonElement? New);
