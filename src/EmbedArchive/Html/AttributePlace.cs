using System.Runtime.CompilerServices;
using static EmbedArchive.Html.HtmlCharacters;

namespace EmbedArchive.Html;

/// <summary>Where one attribute stands in the source.</summary>
/// <param name="NameStart">Offset of its name.</param>
/// <param name="NameEnd">Offset behind its name.</param>
/// <param name="ValueStart">Offset of its value, behind the quote; that behind the name when there is no equals sign.</param>
/// <param name="ValueEnd">Offset behind its value.</param>
internal readonly record struct AttributePlace(int NameStart, int NameEnd, int ValueStart, int ValueEnd)
{
    /// <summary>Whether there is an equals sign; without it the value is empty.</summary>
    internal bool HasValue => ValueStart > NameEnd;

    /// <summary>
    /// Walks over one attribute of a tag. Quotes matter only where the standard lets a value begin, so the same walk finds where the tag ends.
    /// </summary>
    /// <param name="text">The source.</param>
    /// <param name="at">Where the walk goes on; at the end of the tag its closing bracket, or the end of the source when that cuts the tag off.</param>
    /// <param name="place">The attribute.</param>
    /// <returns>Whether there is one more attribute.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryNext(ReadOnlySpan<char> text, ref int at, out AttributePlace place)
    {
        place = default;
        var i = at;
        while ((uint)i < (uint)text.Length && (IsSpace(text[i]) || text[i] == '/')) i++;
        at = i;
        if ((uint)i >= (uint)text.Length || text[i] == '>') return false;

        var nameStart = i++; // an equals sign in first place is part of the name
        while ((uint)i < (uint)text.Length && !EndsAttributeName(text[i])) i++;
        var nameEnd = at = i;
        while ((uint)i < (uint)text.Length && IsSpace(text[i])) i++;
        if ((uint)i >= (uint)text.Length || text[i] != '=')
        {
            place = new(nameStart, nameEnd, nameEnd, nameEnd);
            return true;
        }

        do i++;
        while ((uint)i < (uint)text.Length && IsSpace(text[i]));
        if ((uint)i >= (uint)text.Length)
        {
            at = text.Length;
            return false;
        }

        var quote = text[i];
        if (quote is '"' or '\'')
        {
            var length = IndexOfNear(text[++i..], quote);
            at = length < 0 ? text.Length : i + length + 1;
            place = new(nameStart, nameEnd, i, i + length);
            return length >= 0;
        }

        var valueStart = i;
        while ((uint)i < (uint)text.Length && !EndsUnquotedValue(text[i])) i++;
        at = i;
        place = new(nameStart, nameEnd, valueStart, i);
        return true;
    }
}
