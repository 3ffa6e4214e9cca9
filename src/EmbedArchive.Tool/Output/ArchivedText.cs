namespace EmbedArchive.Tool;

/// <summary>The result of <c>archive</c> for people.</summary>
internal static class ArchivedText
{
    internal static void Print(ArchivedFile file)
    {
        var saved = file.Embeds.Count(e => e.Outcome is EmbedOutcome.Archived or EmbedOutcome.ArchivedFromCopy);
        var told = file.Links.Count(l => l.Outcome == ExpandOutcome.Resolved);
        Console.Out.WriteLine($"{Report.Visible(file.File)}: {saved} of {file.Embeds.Count} embeds archived, {told} of {file.Links.Count} links followed");
        foreach (var embed in file.Embeds)
        {
            Console.Out.WriteLine($"  {Words.Of(embed.Outcome),-18} {embed.Provider} {Words.Of(embed.Kind)}  {Report.Visible(embed.Url ?? "not named")}");
            if (embed.Message is { } why) Console.Out.WriteLine($"  {"",-18} {Report.Visible(why)}");
        }
        foreach (var link in file.Links)
        {
            Console.Out.WriteLine($"  {Words.Of(link.Outcome),-18} link  {Report.Visible(link.Url)}{(link.Canonical is { } end && end != link.Url ? " -> " + Report.Visible(end) : "")}");
            if (link.Error is { } why) Console.Out.WriteLine($"  {"",-18} {Report.Visible(why)}");
        }
        foreach (var stamp in file.TimeStamps)
            Console.Out.WriteLine($"  {(stamp.Path is null ? "not stamped" : "stamped"),-18} {Report.Visible(stamp.Authority)}  {(stamp.At is { } at ? $"{at.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC  " : "")}{Report.Visible(stamp.Error)}");
        Console.Out.WriteLine($"  archive: {Report.Visible(file.Archive)}");
        if (file.OfflineArticle is { } offline) Console.Out.WriteLine($"  open:    {Report.Visible(offline)}");
    }
}
