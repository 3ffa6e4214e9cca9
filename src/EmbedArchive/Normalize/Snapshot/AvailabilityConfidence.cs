using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>How an availability is known.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AvailabilityConfidence>))]
public enum AvailabilityConfidence
{
    /// <summary>The platform said so.</summary>
    Asserted,
    /// <summary>It was concluded from what the platform did.</summary>
    Inferred,
}
