using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How a date is known.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DateSource>))]
public enum DateSource
{
    /// <summary>The markup or the text prints it.</summary>
    Printed,
    /// <summary>It was read from the id, which carries the time of its making.</summary>
    Id,
}
