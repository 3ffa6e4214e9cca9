namespace EmbedArchive.Normalize;

/// <summary>
/// The words in the head of an Instagram page: <c>Name on Instagram: "caption"</c> and
/// <c>298K likes, 553 comments - handle on May 29, 2021: "caption". </c>; either may be cut or lack its numbers.
/// </summary>
internal sealed record InstagramHead(string? Name, string? Handle, string? Caption,
    Instant? Date, (long Value, bool Approximate)? Likes, (long Value, bool Approximate)? Comments)
{
    internal static InstagramHead? Read(string? title, string? description)
    {
        var site = title?.IndexOf(" on Instagram", StringComparison.Ordinal) ?? -1;
        var (name, handle) = Handles.Split(site > 0 ? title![..site] : null);
        if (site < 0 && title?.Contains(" • Instagram", StringComparison.Ordinal) is true) (name, handle) = Handles.Split(title.Split(" • ")[0]);
        var caption = Quoted(site > 0 ? title![site..] : null) ?? Quoted(description);
        var head = description is null ? "" : description.IndexOf(": \"", StringComparison.Ordinal) is > 0 and var colon ? description[..colon] : description;
        var dash = head.IndexOf(" - ", StringComparison.Ordinal);
        var numbers = dash > 0 ? head[..dash].Split(", ") : [];
        var rest = dash > 0 ? head[(dash + 3)..] : head;
        var on = rest.LastIndexOf(" on ", StringComparison.Ordinal);
        if (on > 0) handle ??= Handles.Clean(rest[..on]);
        return name is null && handle is null && caption is null ? null
            : new(name, handle, caption, on > 0
                ? InstantText.English(rest[(on + 4)..].TrimEnd('.', ' '))
                : null, Number(numbers, "like"), Number(numbers, "comment"));
    }

    private static (long, bool)? Number(string[] parts, string unit) =>
        parts.FirstOrDefault(p => p.Contains(' ' + unit, StringComparison.OrdinalIgnoreCase)) is { } part ? CountText.Read(part.Split(' ')[0]) : null;

    private static string? Quoted(string? text)
    {
        var open = text?.IndexOf(": \"", StringComparison.Ordinal) ?? -1;
        var close = text?.LastIndexOf('"') ?? -1;
        return open >= 0 && close > open + 3 ? text![(open + 3)..close].Trim() : null;
    }
}
