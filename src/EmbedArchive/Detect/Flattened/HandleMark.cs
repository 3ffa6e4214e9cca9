namespace EmbedArchive.Detect.Flattened;

/// <summary>A handle in brackets: <c>(@name)</c>, <c>（@name）</c>, <c>([@name](address))</c>.</summary>
/// <param name="Open">Where the bracket before it stands.</param>
/// <param name="Handle">The handle without its at sign.</param>
/// <param name="End">Offset behind the bracket that closes it.</param>
internal readonly record struct HandleMark(int Open, TextStretch Handle, int End)
{
    private const int LongestHandle = 100;

    private const int LongestAddress = 300;

    internal static HandleMark? Read(ReadOnlySpan<char> line, int at)
    {
        var open = at - 1;
        while (open >= 0 && at - open < 8 && (Marks.IsSpace(line[open]) || line[open] == '[')) open--;
        if (open < 0 || line[open] is not ('(' or '（')) return null;
        var (start, end) = (at + 1, at + 1);
        while (end < line.Length && end - start < LongestHandle && IsHandle(line[end])) end++;
        var close = Marks.Skip(line, end);
        if (MarkdownLink.TryReadTarget(line, close, LongestAddress, out _, out var behind)) close = Marks.Skip(line, behind);
        if (end == start || close >= line.Length || line[close] is not (')' or '）')) return null;
        return new(open, new(start, end), close + 1);
    }

    /// <summary>Which network writes handles so; null when none does.</summary>
    internal static string? ProviderOf(ReadOnlySpan<char> handle)
    {
        var at = handle.IndexOf('@');
        if (at > 0) return IsDomain(handle[(at + 1)..]) ? HomeOf(handle[(at + 1)..]) : null;
        if (handle.Contains('.')) return IsDomain(handle) ? "bluesky" : null;
        return handle.Length is >= 1 and <= 20 && !handle.Contains('-') && at < 0 ? "x" : null;
    }

    private static bool IsHandle(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-' or '@';

    private static string HomeOf(ReadOnlySpan<char> host) =>
        host.Equals("truthsocial.com", StringComparison.OrdinalIgnoreCase) ? "truthsocial"
        : host.Equals("threads.net", StringComparison.OrdinalIgnoreCase) || host.Equals("threads.com", StringComparison.OrdinalIgnoreCase) ? "threads"
        : "mastodon";

    private static bool IsDomain(ReadOnlySpan<char> host)
    {
        var labels = 0;
        var last = ReadOnlySpan<char>.Empty;
        foreach (var range in host.Split('.'))
        {
            last = host[range];
            if (last.IsEmpty || last[0] == '-' || last[^1] == '-' || last.ContainsAny('_', '@')) return false;
            labels++;
        }

        return labels > 1 && last.Length >= 2 && !last.ContainsAnyInRange('0', '9');
    }
}
