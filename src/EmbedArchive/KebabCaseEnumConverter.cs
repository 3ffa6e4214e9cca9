using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>Writes an enum as the documented lower-case words joined by hyphens (<c>not-found</c>) and reads them back.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class KebabCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
