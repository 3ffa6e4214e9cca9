using EmbedArchive.Html;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Tells scripts apart by their type.</summary>
internal static class ScriptKinds
{
    internal static ScriptKind Of(in HtmlScanner scanner)
    {
        if (!scanner.TryGetAttribute("type", out ReadOnlySpan<char> type) || type.IsEmpty) return ScriptKind.Program;
        if (type.Equals("application/ld+json", StringComparison.OrdinalIgnoreCase)) return ScriptKind.Other;
        if (type.EndsWith("json", StringComparison.OrdinalIgnoreCase)) return ScriptKind.State;
        if (type.EndsWith("javascript", StringComparison.OrdinalIgnoreCase) || type.Equals("module", StringComparison.OrdinalIgnoreCase)
            || type.Contains("rocket", StringComparison.OrdinalIgnoreCase)) return ScriptKind.Program;
        // Consent managers turn a program's type into another until the reader agrees.
        if (type.Equals("text/plain", StringComparison.OrdinalIgnoreCase) || type.Equals("application/consent", StringComparison.OrdinalIgnoreCase)) return ScriptKind.Program;
        return type.Contains("template", StringComparison.OrdinalIgnoreCase) || type.Contains("html", StringComparison.OrdinalIgnoreCase)
            ? ScriptKind.Template
            : ScriptKind.Other;
    }
}
