namespace EmbedArchive.Providers.Addresses;

/// <summary>
/// The pattern of one step of a path or of one value in a query. A named part takes the longest run that its class admits, up to the literal behind it;
/// nothing is tried twice, so the cost is that of one walk.
/// </summary>
internal sealed class StepPattern(PatternPiece[] pieces)
{
    internal PatternPiece[] Pieces { get; } = pieces;

    internal bool IsMatch(ReadOnlySpan<char> text, Span<string> values)
    {
        for (var i = 0; i < Pieces.Length; i++)
        {
            var piece = Pieces[i];
            if (piece.IsRest) return true;
            int length;
            if (piece.IsLiteral)
            {
                length = LiteralLength(text, piece.Literals!);
                if (length < 0) return false;
            }
            else
            {
                length = PartLength(text, piece, i + 1 < Pieces.Length ? Pieces[i + 1] : null);
                if (length < piece.Shortest || length > piece.Longest) return false;
            }

            if (piece.Name >= 0 && !values.IsEmpty) values[piece.Name] = text[..length].ToString();
            text = text[length..];
        }

        return text.IsEmpty;
    }

    private static int LiteralLength(ReadOnlySpan<char> text, string[] literals)
    {
        // Nearly all addresses are written as the pattern is: to compare them letter for letter first is cheaper than to fold both.
        foreach (var literal in literals)
            if (text.StartsWith(literal) || text.StartsWith(literal, StringComparison.OrdinalIgnoreCase)) return literal.Length;
        return -1;
    }

    private static int PartLength(ReadOnlySpan<char> text, PatternPiece part, PatternPiece? next)
    {
        var run = part.Class!.RunOf(text);
        if (next is not { IsLiteral: true } || !part.Class.Admits(next.Literals![0][0])) return run;
        return text[..run].LastIndexOf(next.Literals[0], StringComparison.OrdinalIgnoreCase);
    }
}
