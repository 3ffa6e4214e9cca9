using System.Text.Json;
using EmbedArchive.Normalize;

namespace EmbedArchive;

public sealed partial record PostSnapshot
{
    /// <summary>The snapshot as JSON: what <c>posts/….json</c> in an archive holds, and what <c>docs/schema/post-snapshot-1.json</c> describes.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = true) => SnapshotJson.Write(this, indented);

    /// <summary>Reads a snapshot; fields of newer versions are kept and written again.</summary>
    /// <param name="json">The JSON (UTF-8).</param>
    /// <exception cref="JsonException">It is no snapshot.</exception>
    public static PostSnapshot FromJson(ReadOnlySpan<byte> json) =>
        SnapshotJson.Read<PostSnapshot>(json) ?? throw new JsonException("null is no snapshot.");
}
