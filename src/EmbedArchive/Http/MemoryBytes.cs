using System.Runtime.InteropServices;

namespace EmbedArchive.Http;

/// <summary>Bytes in memory as a stream, without a copy of them.</summary>
internal static class MemoryBytes
{
    internal static MemoryStream OpenRead(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new(bytes.ToArray(), writable: false);
}
