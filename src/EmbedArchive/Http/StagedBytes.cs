namespace EmbedArchive.Http;

/// <summary>A body that is too long for memory: it lies in a scratch file, and its hash was taken while it came.</summary>
/// <param name="Bytes">Where it lies.</param>
/// <param name="Sha256">Its SHA-256 (hex).</param>
internal sealed record StagedBytes(ScratchBytes Bytes, string Sha256)
{
    internal long Length => Bytes.Length;

    internal Stream OpenRead() => Bytes.OpenRead();

    /// <summary>The same bytes in another scratch file.</summary>
    internal StagedBytes CopyTo(ScratchFile file)
    {
        var copy = new ScratchBytes(file);
        using var read = OpenRead();
        read.CopyTo(copy);
        return this with { Bytes = copy };
    }
}
