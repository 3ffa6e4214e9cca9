using System.Buffers;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Whether a text may hold a flattened post at all. Most texts do not: each search here runs at the speed of memory, and none allocates.</summary>
internal static class PostSigns
{
    private static readonly SearchValues<char> AtOrNote = SearchValues.Create("@♬");

    internal static bool StandIn(ReadOnlySpan<char> text) =>
        HasHandle(text) || FacebookPhrases.IndexIn(text) >= 0 || HasThread(text);

    // One letter is found faster than two, and slashes are rare in text.
    private static bool HasThread(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('/'); at >= 0;)
        {
            if (text[..at].EndsWith("by u", StringComparison.Ordinal)) return true;
            var next = text[(at + 1)..].IndexOf('/');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // A mark of writing direction, a space or Markdown's bracket may stand between the bracket and the handle; addresses of mail have no bracket.
    private static bool HasHandle(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var found = text[at..].IndexOfAny(AtOrNote);
            if (found < 0) return false;
            at += found;
            if (text[at] == '♬' || text[Math.Max(0, at - 8)..at].ContainsAny('(', '（') || text[..at].EndsWith("Post by ", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
