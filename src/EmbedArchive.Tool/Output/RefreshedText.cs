namespace EmbedArchive.Tool;

/// <summary>The result of <c>refresh</c> for people.</summary>
internal static class RefreshedText
{
    internal static void Print(RefreshedArchive archive)
    {
        Console.Out.WriteLine($"{Report.Visible(archive.Archive)}: {archive.Posts.Count} posts and {archive.Links.Count} links asked again: {archive.Changed} changed, {archive.Gone} gone, {archive.Unanswered} without an answer");
        foreach (var post in archive.Posts)
        {
            Console.Out.WriteLine($"  {Word(post),-18} {post.Provider} {Words.Of(post.Kind)}  {Report.Visible(post.Url ?? "not named")}");
            if (Why(post) is { Length: > 0 } why) Console.Out.WriteLine($"  {"",-18} {Report.Visible(why)}");
        }
        foreach (var link in archive.Links)
        {
            Console.Out.WriteLine($"  {Word(link.Change, ExpandOutcome.Resolved == link.Outcome),-18} link  {Report.Visible(link.Url)}{(link.Final is { } end && end != link.Url ? " -> " + Report.Visible(end) : "")}");
            if (link.Change is ObservedChange.Gone or ObservedChange.Unanswered && link.Message is { } why) Console.Out.WriteLine($"  {"",-18} {Report.Visible(why)}");
        }
        if (archive.OfflineArticle is { } offline) Console.Out.WriteLine($"  open:    {Report.Visible(offline)}");
    }

    private static string Word(RefreshedPost post) => Word(post.Change, post.State == AvailabilityState.Available);

    private static string Word(ObservedChange change, bool there) => change switch
    {
        ObservedChange.Unchanged => there ? "still there" : "as before",
        ObservedChange.Unanswered => "no answer",
        _ => Words.Of(change),
    };

    private static string? Why(RefreshedPost post) => post.Change switch
    {
        ObservedChange.Unchanged => null,
        ObservedChange.Changed => $"version {post.Version}: {string.Join(", ", post.Fields.Select(f => f.Pointer))}",
        ObservedChange.Gone or ObservedChange.Restricted => string.Join(" ", new[] { Between(post), post.Message }.OfType<string>()),
        _ => post.Message,
    };

    private static string? Between(RefreshedPost post) =>
        post is { LastSeenAt: { } seen, FirstMissingAt: { } missing } ? $"Last seen {seen:yyyy-MM-dd HH:mm'Z'}, first missing {missing:yyyy-MM-dd HH:mm'Z'}." : null;
}
