namespace EmbedArchive.Normalize;

/// <summary>Every reader by the name of its format. The list is written by the build from the folder <c>Readers/</c>.</summary>
internal static partial class ReaderCatalog
{
    private static readonly Dictionary<string, FactsReader> ByFormat =
        FromFiles().ToDictionary(r => r.Format, r => r.Read, StringComparer.Ordinal);

    /// <summary>The names of all formats.</summary>
    internal static IReadOnlyCollection<string> Formats => ByFormat.Keys;

    /// <summary>The reader of a format, or null.</summary>
    internal static FactsReader? For(string format) => ByFormat.GetValueOrDefault(format);
}
