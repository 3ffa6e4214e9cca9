namespace EmbedArchive.Detect.Json;

/// <summary>The members of a JSON text: of the outermost object, if nothing else is said.</summary>
internal static class JsonMembers
{
    /// <summary>The first string or number of that name; null when there is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">As written, without escapes.</param>
    /// <param name="depth">How many objects and arrays are open around it.</param>
    internal static string? Find(ReadOnlySpan<char> json, ReadOnlySpan<char> name, int depth = 1)
    {
        var scanner = new JsonScanner(json);
        while (scanner.Read())
        {
            if (scanner.Depth != depth || scanner.Kind != JsonTokenKind.Name || !scanner.RawIs(name)) continue;
            if (!scanner.Read()) return null;
            if (scanner.Kind == JsonTokenKind.String) return scanner.GetString();
            if (scanner.Kind == JsonTokenKind.Word && scanner.Raw is not ("null" or "true" or "false")) return scanner.Raw.ToString();
        }

        return null;
    }

    /// <summary>Every member whose value is a string, or a number.</summary>
    internal static Dictionary<string, string> All(ReadOnlySpan<char> json)
    {
        var members = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var scanner = new JsonScanner(json);
        string? name = null;
        while (scanner.Read())
        {
            if (scanner.Depth != 1) { name = null; continue; }
            if (scanner.Kind == JsonTokenKind.Name) name = scanner.GetString();
            else if (name is not null && scanner.Kind is JsonTokenKind.String or JsonTokenKind.Word) members.TryAdd(name!, scanner.GetString());
        }

        return members;
    }
}
