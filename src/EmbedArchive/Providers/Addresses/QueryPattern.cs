namespace EmbedArchive.Providers.Addresses;

/// <summary>One parameter that a pattern asks for in the query.</summary>
/// <param name="Name">Its name; empty when the query is the value itself (<c>/video/?434408-1</c>).</param>
/// <param name="Value">How its value looks.</param>
internal sealed record QueryPattern(string Name, StepPattern Value)
{
    internal bool IsMatch(ReadOnlySpan<char> query, Span<char> buffer, Span<string> values)
    {
        foreach (var range in query.Split('&'))
        {
            var element = query[range];
            // A query whose ampersands were escaped once too often still counts.
            if (element.StartsWith("amp;", StringComparison.Ordinal)) element = element[4..];
            var equals = element.IndexOf('=');
            if (Name.Length == 0)
            {
                if (Value.IsMatch(PercentText.Decode(element, buffer), values)) return true;
            }
            else if (equals >= 0 && element[..equals].Equals(Name, StringComparison.OrdinalIgnoreCase))
            {
                if (Value.IsMatch(PercentText.Decode(element[(equals + 1)..], buffer), values)) return true;
            }
        }

        return false;
    }
}
