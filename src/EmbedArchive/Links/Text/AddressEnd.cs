namespace EmbedArchive.Links;

/// <summary>The end of an address in a sentence.</summary>
internal static class AddressEnd
{
    /// <summary>
    /// Without the punctuation that ends the sentence and without closing brackets that were opened before the address:
    /// <c>(https://example.org/wiki/A_(b))</c> keeps one.
    /// </summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> address)
    {
        var (round, square) = (Open(address, '(', ')'), Open(address, '[', ']'));
        while (!address.IsEmpty)
        {
            switch (address[^1])
            {
                case '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*':
                    break;
                case ')' when round < 0:
                    round++;
                    break;
                case ']' when square < 0:
                    square++;
                    break;
                case '(' or '[':
                    break;
                default:
                    return address;
            }
            address = address[..^1];
        }
        return address;
    }

    private static int Open(ReadOnlySpan<char> text, char open, char close) => text.Count(open) - text.Count(close);
}
