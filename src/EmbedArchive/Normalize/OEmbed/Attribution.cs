namespace EmbedArchive.Normalize;

/// <summary>The line under a quoted post that names its author and date.</summary>
internal sealed record Attribution(string? Name, string? Handle, Instant? Date, string? Address)
{
    private static readonly string[] Instagram = ["A post shared by ", "A photo posted by ", "A video posted by "];

    internal static Attribution Read(HtmlElement quote)
    {
        var links = quote.Named("a").Take(50).ToArray();
        var dated = links.LastOrDefault(a => InstantText.English(a.Line) is not null);
        var hasDate = dated.Tree is not null;
        var time = quote.First("time");
        var date = InstantText.Iso(time?["datetime"]) ?? (hasDate ? InstantText.English(dated.Line) : null);
        var address = hasDate ? dated["href"] : links.LastOrDefault() is { Tree: not null } last ? last["href"] : null;

        if (quote.Named("p").Take(20).Select(p => OfInstagram(p.Line)).FirstOrDefault(a => a is not null) is { } shared)
            return shared with { Date = date, Address = address };
        if (HttpAddress.Parse(quote["data-text-post-permalink"]) is { } threads)
        {
            var by = Behind(quote) is var line && line.StartsWith("Post by ", StringComparison.Ordinal) ? Handles.Split(UpToHandle(line["Post by ".Length..])) : default;
            return new(by.Name, by.Handle ?? Handles.Clean(threads.Segments.FirstOrDefault(p => p.StartsWith('@'))?.TrimEnd('/')), date, threads.AbsoluteUri);
        }
        var behind = Behind(quote);
        if (behind.StartsWith("Posted by ", StringComparison.Ordinal)) return Posted(behind) with { Address = address };
        if (quote.HasClass("tiktok-embed"))
            return new(null, Handles.Clean(links.Select(a => a.Line).FirstOrDefault(l => l?.StartsWith('@') is true)), date, quote["cite"]);
        var (name, handle) = behind is ['—' or '–' or '-', ..] ? Handles.Split(UpToHandle(behind[1..])) : (null, null);
        return new(name, handle, date, address);
    }

    /// <summary>Instagram: <c>A post shared by Name (@handle) on …</c>; null when the line is none.</summary>
    internal static Attribution? OfInstagram(string? line)
    {
        foreach (var words in Instagram)
            if (line?.StartsWith(words, StringComparison.Ordinal) is true)
            {
                var (name, handle) = Handles.Split(UpToHandle(line[words.Length..]));
                return new(name, handle, null, null);
            }
        return null;
    }

    /// <summary>Facebook: <c>Posted by Name on Tuesday, May 17, 2016</c>; the name may hold an "on" of its own.</summary>
    private static Attribution Posted(string line)
    {
        var rest = line["Posted by ".Length..].Replace('\u00A0', ' ');
        var on = rest.LastIndexOf(" on ", StringComparison.Ordinal);
        return on < 0 ? new(rest.Trim(), null, null, null) : new(rest[..on].Trim(), null, InstantText.English(rest[(on + 4)..]), null);
    }

    /// <summary>The text behind the last paragraph.</summary>
    private static string Behind(HtmlElement quote)
    {
        var end = quote.Children.Where(c => c.Name == "p").Select(c => c.End).LastOrDefault(quote.Index + 1);
        var text = new RichTextBuilder();
        for (var i = end; i < quote.End; i++) text.AppendCollapsed(quote.Tree.Nodes[i].Text);
        return text.Build()?.Plain.Trim() ?? "";
    }

    /// <summary>The text up to the bracket behind the handle; a name may have brackets of its own.</summary>
    private static string UpToHandle(string text)
    {
        var open = text.IndexOf("(@", StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close < 0 ? text : text[..(close + 1)];
    }
}
