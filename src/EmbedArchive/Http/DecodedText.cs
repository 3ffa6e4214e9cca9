using System.Text;

namespace EmbedArchive.Http;

/// <summary>Text decoded from bytes.</summary>
/// <param name="Text">The text, without its byte order mark.</param>
/// <param name="Encoding">The encoding; its preamble is the byte order mark that the bytes begin with, else empty.</param>
/// <param name="Exact">Whether every byte meant something; false when U+FFFD stands for bytes that did not.</param>
internal sealed record DecodedText(string Text, Encoding Encoding, bool Exact);
