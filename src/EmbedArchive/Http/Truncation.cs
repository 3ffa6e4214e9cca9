namespace EmbedArchive.Http;

/// <summary>Why a body is not whole (WARC 1.1, WARC-Truncated).</summary>
internal enum Truncation
{
    /// <summary>It is whole.</summary>
    None,
    /// <summary>It was longer than the limit.</summary>
    Length,
    /// <summary>It took longer than the limit.</summary>
    Time,
    /// <summary>The connection ended too early.</summary>
    Disconnect,
    /// <summary>Not read, as it was not wanted.</summary>
    Unspecified,
}
