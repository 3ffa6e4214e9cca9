using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace EmbedArchive.TimeStamps;

/// <summary>The answer of an authority (RFC 3161, 2.4.2): a status, then the stamp. .NET reads it only together with the question, which nobody keeps.</summary>
internal static class Rfc3161Answer
{
    /// <summary>The stamp in it; null when there is none, then with the reason.</summary>
    internal static Rfc3161TimestampToken? Token(ReadOnlyMemory<byte> answer, out string refusal)
    {
        refusal = "It is no answer of a time stamping authority.";
        try
        {
            var outer = new AsnReader(answer, AsnEncodingRules.DER);
            var response = outer.ReadSequence();
            outer.ThrowIfNotEmpty();
            var status = response.ReadSequence().ReadInteger();
            // 0 granted, 1 granted with changes.
            if (status > 1 || !response.HasData)
            {
                refusal = $"The authority refused: status {status}.";
                return null;
            }
            var token = response.ReadEncodedValue();
            response.ThrowIfNotEmpty();
            return Rfc3161TimestampToken.TryDecode(token, out var read, out var length) && length == token.Length ? read : null;
        }
        catch (Exception broken) when (broken is AsnContentException or CryptographicException)
        {
            return null;
        }
    }
}
