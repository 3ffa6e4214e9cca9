namespace EmbedArchive.Benchmarks;

/// <summary>Detection as a caller has it, results included.</summary>
public static class DetectionWork
{
    /// <summary>Everything that a page embeds and links.</summary>
    public static int Detect(string html)
    {
        var found = EmbedDetector.Detect(new Article { Html = html });
        return found.Embeds.Count + found.Links.Count;
    }
}
