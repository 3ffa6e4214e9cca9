using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace EmbedArchive.TimeStamps;

/// <summary>One question, which knows its nonce.</summary>
internal sealed class Rfc3161Question(Rfc3161TimeStamper stamper, ReadOnlyMemory<byte> sha256, Rfc3161TimestampRequest request) : ITimeStampRequest
{
    public ReadOnlyMemory<byte> Content { get; } = request.Encode();

    public string ContentType => "application/timestamp-query";

    public TimeStampVerdict Read(ReadOnlyMemory<byte> answer)
    {
        try
        {
            // Compares hash, nonce and policy with what was asked.
            request.ProcessResponse(answer, out var read);
            return read == answer.Length ? stamper.Check(answer, sha256, "") : new(TimeStampState.Invalid, "Something follows the stamp.");
        }
        catch (CryptographicException refusal)
        {
            return new(TimeStampState.Invalid, refusal.Message);
        }
    }
}
