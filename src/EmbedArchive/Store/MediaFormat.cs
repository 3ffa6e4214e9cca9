namespace EmbedArchive.Store;

/// <summary>A format of media that may be stored for showing.</summary>
/// <param name="Extension">The extension that stored files get.</param>
/// <param name="ContentType">The type that the bytes have, whatever was declared.</param>
internal sealed record MediaFormat(string Extension, string ContentType);
