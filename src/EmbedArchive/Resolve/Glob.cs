namespace EmbedArchive.Resolve;

/// <summary>Patterns in which <c>*</c> is any run of characters. Steps back to the last star only, so its time is bounded by the product of the lengths.</summary>
internal static class Glob
{
    internal static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, from = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                from = t;
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++from;
            }
            else return false;
        }
        return pattern[p..].TrimStart('*').IsEmpty;
    }
}
