using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How exact a moment is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<InstantPrecision>))]
public enum InstantPrecision
{
    /// <summary>To the millisecond or better.</summary>
    Millisecond,
    /// <summary>To the second.</summary>
    Second,
    /// <summary>To the minute.</summary>
    Minute,
    /// <summary>To the day.</summary>
    Day,
    /// <summary>To the month.</summary>
    Month,
    /// <summary>To the year.</summary>
    Year,
}
