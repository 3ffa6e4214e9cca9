namespace EmbedArchive.Normalize.Readers;

/// <summary>oEmbed 1.0 answers (oembed.com), with the deviations that providers show.</summary>
internal static class OEmbedReader
{
    internal const string Format = "oembed";

    internal static PostFacts Read(SourceAnswer answer) => new() { Outcome = SourceOutcome.Empty, Problem = answer.Source.Name };
}
