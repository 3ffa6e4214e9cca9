namespace EmbedArchive.Store.Warc;

/// <summary>Something in a WARC file that is not as the standard says.</summary>
/// <param name="Offset">Where: the offset of the record or member.</param>
/// <param name="What">What is wrong.</param>
internal sealed record WarcFault(long Offset, string What);
