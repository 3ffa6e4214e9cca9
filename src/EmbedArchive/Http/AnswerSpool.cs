using System.Buffers;

namespace EmbedArchive.Http;

/// <summary>
/// Answers in a nameless file, found by what was asked. In memory is a place for each, however long it is: some hundred bytes. Guarded by its owner.
/// </summary>
internal sealed class AnswerSpool(ScratchFile file) : IDisposable
{
    private readonly Dictionary<UInt128, Place> _places = [];
    private readonly SpooledCapture _form = new(file);

    /// <summary>How much of the disk it takes.</summary>
    internal long Length => file.Length;

    /// <exception cref="IOException">The disk does not take it.</exception>
    internal void Keep(UInt128 id, IReadOnlyList<Capture> tries)
    {
        var heads = _form.Write(tries);
        _places[id] = new(file.Append(heads), heads.Length);
    }

    /// <summary>The tries of that request; null when they are not here. Long bodies stay in the file, which they hold until they are disposed of.</summary>
    internal SharedTries? Read(UInt128 id, WebRequest shown)
    {
        if (!_places.TryGetValue(id, out var place)) return null;
        var heads = ArrayPool<byte>.Shared.Rent(place.Length);
        try
        {
            file.ReadExactlyAt(place.At, heads.AsSpan(0, place.Length));
            return new(_form.Read(heads.AsSpan(0, place.Length), shown), file.Hold());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(heads);
        }
    }

    public void Dispose() => file.Dispose();

    private readonly record struct Place(long At, int Length);
}
