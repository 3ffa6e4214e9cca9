using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EmbedArchive.Http;

/// <summary>What makes two requests the same one: their answers may then be shared.</summary>
/// <param name="Method">GET or HEAD.</param>
/// <param name="Address">The address as it is sent, so without its fragment.</param>
/// <param name="Headers">All headers, as they may change the answer.</param>
/// <param name="Purpose">How much of the body is read.</param>
internal readonly record struct FlightKey(string Method, string Address, string Headers, WebPurpose Purpose)
{
    /// <summary>The key; null for a request that does something, which is never shared.</summary>
    internal static FlightKey? Of(WebRequest request) =>
        request.Method is "GET" or "HEAD" && request.Content.IsEmpty
            ? new(request.Method, request.Address.Fragment.Length == 0 ? request.Address.AbsoluteUri : request.Address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped),
                request.Headers.Count == 0 ? "" : string.Join('\n', request.Headers.Select(h => $"{h.Key.ToLowerInvariant()}:{h.Value}")), request.Purpose)
            : null;

    /// <summary>The key as a number: a batch remembers a hundred thousand of them, and nobody can make two alike.</summary>
    internal UInt128 Digest() =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{Method}\n{(int)Purpose}\n{Address}\n{Headers}")));
}
