namespace EmbedArchive.Normalize;

/// <summary>Reads one foreign format. Pure. What it cannot read is a <see cref="PostFacts.Problem"/>, never an exception.</summary>
internal delegate PostFacts FactsReader(SourceAnswer answer);
