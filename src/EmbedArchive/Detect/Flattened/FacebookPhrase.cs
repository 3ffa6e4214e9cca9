namespace EmbedArchive.Detect.Flattened;

/// <summary>How one language says who posted when.</summary>
/// <param name="Before">The words before the page's name; one of them begins the line.</param>
/// <param name="On">The words between the name and the weekday.</param>
internal sealed record FacebookPhrase(string[] Before, string[] On);
