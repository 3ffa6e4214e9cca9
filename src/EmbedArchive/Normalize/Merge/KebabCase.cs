using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>The documented word of an enum's member, as the JSON has it.</summary>
internal static class KebabCase
{
    internal static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
