using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What a finding means for the archive.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,
    /// <summary>Something is not finished.</summary>
    Incomplete,
    /// <summary>Something was changed, added or lost.</summary>
    Damage,
}
