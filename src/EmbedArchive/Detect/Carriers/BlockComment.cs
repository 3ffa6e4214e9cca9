using EmbedArchive.Detect.Json;

namespace EmbedArchive.Detect.Carriers;

/// <summary>WordPress' block comments: <c>&lt;!-- wp:embed {"url":"…"} --&gt;</c>, before 2020 <c>wp:core-embed/twitter</c>. Other comments are never embeds.</summary>
internal static class BlockComment
{
    internal static void Read(ReadOnlySpan<char> comment, TextSpan span, DetectionRun run)
    {
        var text = comment.TrimStart();
        if (!text.StartsWith("wp:embed", StringComparison.Ordinal) && !text.StartsWith("wp:core-embed/", StringComparison.Ordinal)) return;
        var brace = text.IndexOf('{');
        if (brace >= 0 && JsonMembers.Find(text[brace..], "url") is { } url && run.Catalog.TryMatch(url, out var match))
            run.Add(Finding.Of(match, EmbedForm.BareUrl, span));
    }
}
