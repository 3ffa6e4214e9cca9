namespace EmbedArchive.Detect.Json;

/// <summary>The members of the outermost object of a JSON text.</summary>
internal static class JsonMembers
{
    /// <summary>The first string or number of that name; null when there is none.</summary>
    internal static string? Find(ReadOnlySpan<char> json, ReadOnlySpan<char> name)
    {
        var scanner = new JsonScanner(json);
        while (scanner.Read())
        {
            if (scanner.Depth != 1 || scanner.Kind != JsonTokenKind.Name || !scanner.RawIs(name)) continue;
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
