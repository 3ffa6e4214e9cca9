using System.Text.Json;

namespace EmbedArchive.Tool;

/// <summary>The result of <c>diff</c> for people: words that were removed as <c>[-…-]</c>, words that were added as <c>{+…+}</c>, as <c>git diff --word-diff</c> shows them.</summary>
internal static class DiffText
{
    /// <summary>Longer values are cut: the whole ones are in the JSON.</summary>
    private const int Shown = 200;

    internal static void Print(ArchiveDiff archive)
    {
        Console.Out.WriteLine($"{Report.Visible(archive.Archive)}: {archive.Posts.Count} posts with versions to compare");
        foreach (var post in archive.Posts) Print(post);
    }

    private static void Print(PostDiff post)
    {
        var diff = post.Diff;
        Console.Out.WriteLine($"  {Report.Visible(post.Url ?? post.Id)}");
        Console.Out.WriteLine($"    version {post.FromVersion} of {diff.From:yyyy-MM-dd HH:mm'Z'} -> version {post.ToVersion} of {diff.To:yyyy-MM-dd HH:mm'Z'}");
        if (diff.StateBefore != diff.StateAfter) Console.Out.WriteLine($"    state: {Words.Of(diff.StateBefore)} -> {Words.Of(diff.StateAfter)}");
        if (diff.Text.Count > 0) Console.Out.WriteLine($"    text: {Report.Visible(string.Concat(diff.Text.Select(Marked)))}");
        foreach (var media in diff.MediaRemoved) Console.Out.WriteLine($"    removed {Words.Of(media.Type)}: {Report.Visible(media.Url)}");
        foreach (var media in diff.MediaAdded) Console.Out.WriteLine($"    added {Words.Of(media.Type)}: {Report.Visible(media.Url)}");
        foreach (var field in diff.Fields.Where(f => f.Pointer is not ("/text/plain" or "/availability/state") && !IsWholeMedium(f)))
            Console.Out.WriteLine($"    {Report.Visible(field.Pointer)}: {Value(field.Old)} -> {Value(field.New)}");
        if (diff.Fields.Count == 0) Console.Out.WriteLine("    nothing differs");
    }

    private static string Marked(TextChange part) => part.Kind switch
    {
        TextChangeKind.Removed => $"[-{part.Text}-]",
        TextChangeKind.Added => $"{{+{part.Text}+}}",
        _ => part.Text,
    };

    private static bool IsWholeMedium(FieldChange field) =>
        field.Pointer.StartsWith("/media/", StringComparison.Ordinal) && field.Pointer.IndexOf('/', 7) < 0 && (field.Old is null || field.New is null);

    private static string Value(JsonElement? value)
    {
        var text = value?.ToString() ?? "nothing";
        return Report.Visible(text.Length > Shown ? text[..Shown] + "…" : text);
    }
}
