namespace EmbedArchive.Store.Warc;

/// <summary>Where a record begins.</summary>
/// <param name="Offset">Offset in the file: of the gzip member that it begins in, or of itself when the file is not compressed.</param>
/// <param name="Skip">Unpacked bytes of that member before it; 0 when each record has its own member.</param>
internal readonly record struct WarcPlace(long Offset, long Skip);
