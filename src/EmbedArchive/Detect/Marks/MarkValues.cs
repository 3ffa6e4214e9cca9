using EmbedArchive.Detect.Json;
using EmbedArchive.Detect.Quotes;
using EmbedArchive.Html;

namespace EmbedArchive.Detect.Marks;

/// <summary>The values that the templates of a <see cref="Mark"/> may name, read from one element.</summary>
internal sealed class MarkValues(Element element, QuoteMarkup? inside)
{
    /// <summary>The value of a name; null when the element has none.</summary>
    internal string? Find(string name)
    {
        if (element[name] is { } whole) return whole.Trim();
        if (name.StartsWith("link.", StringComparison.Ordinal)) return LinkOf(name[5..]);
        if (name.StartsWith("class.", StringComparison.Ordinal)) return ClassBehind(name[6..]);
        if (name == "content") return inside?.Text.Trim();
        if (name == "picture-text") return inside?.PictureText;
        var dot = name.LastIndexOf('.');
        return dot > 0 && element[name.AsSpan(0, dot)] is { } holder ? MemberOf(holder, name[(dot + 1)..]) : null;
    }

    private string? LinkOf(string className) =>
        inside?.Links.FirstOrDefault(l => l.Classes.Split(' ').Contains(className, StringComparer.OrdinalIgnoreCase))?.Address;

    private string? ClassBehind(string prefix) =>
        Array.Find(element.Classes, c => c.Length > prefix.Length && c.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))?[prefix.Length..];

    // A member of a JSON text, else what stands behind a prefix, else a parameter of a query (flash variables).
    private static string? MemberOf(string holder, string name)
    {
        var trimmed = holder.AsSpan().Trim();
        // Substack's attributes are sometimes escaped twice.
        if (trimmed.StartsWith("{&", StringComparison.Ordinal)) return MemberOf(CharacterReferences.Decode(holder, inAttribute: false), name);
        if (trimmed.StartsWith("{", StringComparison.Ordinal)) return JsonMembers.Find(trimmed, name);
        // An id that holds another: "lyte_dQw4…".
        if (name.EndsWith('_') && trimmed.StartsWith(name, StringComparison.Ordinal)) return trimmed[name.Length..].ToString();
        foreach (var range in trimmed.Split('&'))
        {
            var pair = trimmed[range];
            if (pair.StartsWith("amp;", StringComparison.Ordinal)) pair = pair[4..];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return Uri.UnescapeDataString(pair[(name.Length + 1)..]);
        }

        return null;
    }
}
