using System.Runtime.CompilerServices;

namespace EmbedArchive.Providers.Addresses;

/// <summary>A <see cref="Template"/> whose names are looked up once, when the catalog is built.</summary>
internal sealed class PartTemplate
{
    private readonly List<(string Before, int Part, string? Otherwise)> places = [];
    private readonly string end;

    /// <param name="text">The template.</param>
    /// <param name="names">The names of the parts, in the order in which their values come.</param>
    internal PartTemplate(string text, string[] names)
    {
        var from = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', from))
        {
            var close = text.IndexOf('}', open);
            var name = text[(open + 1)..close];
            var bar = name.IndexOf('|', StringComparison.Ordinal);
            places.Add((text[from..open], Array.IndexOf(names, bar < 0 ? name : name[..bar]), bar < 0 ? null : name[(bar + 1)..]));
            from = close + 1;
        }

        end = text[from..];
    }

    /// <summary>The text with its values; null when a value without a default is missing or empty.</summary>
    internal string? Fill(ReadOnlySpan<string> values)
    {
        if (places is [("", var only, null)] && end.Length == 0) return only >= 0 && values[only].Length > 0 ? values[only] : null;
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        foreach (var (before, part, otherwise) in places)
        {
            text.AppendLiteral(before);
            var value = part >= 0 && values[part].Length > 0 ? values[part] : otherwise;
            if (value is null)
            {
                text.Clear();
                return null;
            }

            text.AppendLiteral(value);
        }

        text.AppendLiteral(end);
        return text.ToStringAndClear();
    }
}
