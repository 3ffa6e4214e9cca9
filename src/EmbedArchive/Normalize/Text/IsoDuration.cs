using System.Xml;

namespace EmbedArchive.Normalize;

/// <summary>Durations of ISO 8601: <c>PT1M53S</c>.</summary>
internal static class IsoDuration
{
    internal static long? Milliseconds(string? text)
    {
        if (text is not { Length: > 1 and < 40 } || text[0] != 'P') return null;
        try
        {
            return XmlConvert.ToTimeSpan(text) is { Ticks: > 0 } span ? (long)span.TotalMilliseconds : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
