namespace EmbedArchive;

/// <summary>A question to a time stamping authority, and the reader of its answer.</summary>
public interface ITimeStampRequest
{
    /// <summary>What is posted.</summary>
    ReadOnlyMemory<byte> Content { get; }

    /// <summary>The media type of <see cref="Content"/>.</summary>
    string ContentType { get; }

    /// <summary>Whether an answer is a stamp for this very question.</summary>
    /// <param name="answer">The authority's whole answer; may be anything.</param>
    TimeStampVerdict Read(ReadOnlyMemory<byte> answer);
}
