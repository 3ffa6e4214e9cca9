using System.Text.Json.Serialization;

namespace EmbedArchive;

/// <summary>What a run saw of a post or link, against what earlier runs had seen. The set is closed.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ObservedChange>))]
public enum ObservedChange
{
    /// <summary>It was had for the first time.</summary>
    First,
    /// <summary>It is as it was: still there and the same, or still gone.</summary>
    Unchanged,
    /// <summary>It says something else, or its state changed in another way than those below.</summary>
    Changed,
    /// <summary>It is no longer there; what was archived of it stays.</summary>
    Gone,
    /// <summary>It is no longer shown to everyone; what was archived of it stays.</summary>
    Restricted,
    /// <summary>It was gone or not shown, and is there again.</summary>
    Back,
    /// <summary>Nobody could tell: what was archived stays as it is.</summary>
    Unanswered,
}
