using System.Collections.Concurrent;
using System.Text.Json;

namespace EmbedArchive.Diagnostics;

/// <summary>The names of enum values in telemetry: kebab case, as in the JSON output.</summary>
internal static class Names
{
    internal static string Kebab<T>(T value) where T : struct, Enum => Of<T>.Names.GetOrAdd(value, static v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));

    private static class Of<T> where T : struct, Enum
    {
        internal static readonly ConcurrentDictionary<T, string> Names = new();
    }
}
