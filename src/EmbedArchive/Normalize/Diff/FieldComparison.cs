using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>
/// Compares two snapshots member by member, by the JSON that is written of them: so each field of the model is compared, those of
/// tomorrow too. JSON that is read is at most 64 deep, and so is this.
/// </summary>
internal sealed class FieldComparison
{
    // How a version was come by, not what the post is.
    private static readonly HashSet<string> Origin = new(["schema", "capturedAt", "evidence", "contentDigest", "fallback", "asOf"], StringComparer.Ordinal);
    private static readonly HashSet<string> Checking = new(["source", "httpStatus", "checkedAt", "firstMissingAt", "lastSeenAt", "previousSnapshot"], StringComparer.Ordinal);
    private static readonly HashSet<string> Storing = new(["state", "path", "sha256", "bytes", "contentType", "declaredType", "error", "capture", "variants"], StringComparer.Ordinal);

    private readonly List<FieldChange> changes = [];

    internal static IReadOnlyList<FieldChange> Of(PostSnapshot from, PostSnapshot to)
    {
        var comparison = new FieldComparison();
        comparison.Compare("", "", Json(from), Json(to));
        return comparison.changes;
    }

    private static JsonElement Json(PostSnapshot post) => JsonSerializer.SerializeToElement(post, SnapshotJson.Of<PostSnapshot>(SnapshotJson.Compact));

    private void Compare(string pointer, string name, JsonElement? old, JsonElement? now)
    {
        if (old is { ValueKind: JsonValueKind.Object } a && now is { ValueKind: JsonValueKind.Object } b) Members(pointer, name, a, b);
        else if (old is { ValueKind: JsonValueKind.Array } before && now is { ValueKind: JsonValueKind.Array } after) Items(pointer, name, before, after);
        else if (!Same(old, now)) changes.Add(new(pointer, old, now));
    }

    private void Members(string pointer, string name, JsonElement old, JsonElement now)
    {
        var names = old.EnumerateObject().Concat(now.EnumerateObject()).Select(m => m.Name).Distinct(StringComparer.Ordinal);
        foreach (var member in names.Where(m => !IsOrigin(pointer, name, m)))
        {
            JsonElement? before = old.TryGetProperty(member, out var a) ? a : null, after = now.TryGetProperty(member, out var b) ? b : null;
            if (IsMedia(name) && member == "url" && Key(before) == Key(after)) continue;
            Compare($"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", member, before, after);
        }
    }

    // Pictures are told apart by their address, as one that is taken away moves those behind it; other lists item by item, or as a whole.
    private void Items(string pointer, string name, JsonElement old, JsonElement now)
    {
        JsonElement[] before = [.. old.EnumerateArray()], after = [.. now.EnumerateArray()];
        if (name == "media")
        {
            for (var i = 0; i < before.Length; i++)
                if (!after.Any(n => Key(n) == Key(before[i]))) changes.Add(new($"{pointer}/{i}", before[i], null));
            for (var i = 0; i < after.Length; i++)
                Compare($"{pointer}/{i}", name, before.Where(o => Key(o) == Key(after[i])).Select(o => (JsonElement?)o).FirstOrDefault(), after[i]);
        }
        else if (before.Length == after.Length)
        {
            for (var i = 0; i < after.Length; i++) Compare($"{pointer}/{i}", name, before[i], after[i]);
        }
        else
        {
            changes.Add(new(pointer, old, now));
        }
    }

    private static bool IsOrigin(string pointer, string parent, string member) =>
        !pointer.StartsWith("/extensions", StringComparison.Ordinal)
        && (Origin.Contains(member) || (parent == "availability" && Checking.Contains(member)) || (IsMedia(parent) && Storing.Contains(member)));

    private static bool IsMedia(string name) => name is "media" or "avatar" or "image" or "poster";

    private static bool Same(JsonElement? old, JsonElement? now) =>
        old is { } a && now is { } b ? JsonElement.DeepEquals(a, b) : old is null && now is null;

    /// <summary>Of a media item, or of its address: the address without its query.</summary>
    private static string? Key(JsonElement? item) => item switch
    {
        { ValueKind: JsonValueKind.String } url => MediaKey.WithoutQuery(url.GetString()!),
        { ValueKind: JsonValueKind.Object } media => media.TryGetProperty("url", out var url) ? Key(url) : $"{Text(media, "type")} {Text(media, "alt")}",
        _ => null,
    };

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : null;
}
