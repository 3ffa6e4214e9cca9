using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>Text that is written once, on the stack as long as it is short.</summary>
internal ref struct AddressWriter(Span<char> start)
{
    private Span<char> _text = start;
    private char[]? _rented;

    internal int Length { get; private set; }

    internal readonly ReadOnlySpan<char> Written => _text[..Length];

    /// <summary>The part from <paramref name="start"/> on, to be changed in place.</summary>
    internal readonly Span<char> From(int start) => _text[start..Length];

    internal void Append(char c)
    {
        if (Length == _text.Length) Grow(1);
        _text[Length++] = c;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - Length) Grow(text.Length);
        text.CopyTo(_text[Length..]);
        Length += text.Length;
    }

    /// <summary>Takes the end back.</summary>
    internal void CutTo(int length) => Length = length;

    internal readonly void Dispose()
    {
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, Length + more));
        Written.CopyTo(larger);
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _text = _rented = larger;
    }
}
