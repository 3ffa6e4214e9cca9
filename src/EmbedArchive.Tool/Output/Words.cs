using System.Text.Json;

namespace EmbedArchive.Tool;

/// <summary>The documented word of an enum's value, as in the JSON.</summary>
internal static class Words
{
    internal static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
