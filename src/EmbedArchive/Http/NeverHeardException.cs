namespace EmbedArchive.Http;

/// <summary>A connection ended before a single byte came over it.</summary>
internal sealed class NeverHeardException(Exception? inner) : Exception("The connection ended before a single byte came.", inner);
