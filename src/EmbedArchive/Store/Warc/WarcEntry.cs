namespace EmbedArchive.Store.Warc;

/// <summary>One record to be written: its fields and its block in two parts, so that a body need not be copied behind its head.</summary>
internal sealed record WarcEntry(WarcFields Fields, ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body);
