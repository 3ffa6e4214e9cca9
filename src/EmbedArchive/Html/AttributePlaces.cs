using System.Runtime.CompilerServices;

namespace EmbedArchive.Html;

/// <summary>The places of a tag's first attributes: hardly any tag has more, and those that have are walked over once more.</summary>
[InlineArray(Count)]
internal struct AttributePlaces
{
    internal const int Count = 8;

    private AttributePlace first;
}
