using EmbedArchive.Detect.Text;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Flattened;

/// <summary>Walks over the lines of one document and asks the networks' grammars about each.</summary>
internal ref struct FlattenedReader(FlattenedPage page, DocumentPlace place, DetectionRun run)
{
    private readonly FlattenedPage page = page;
    private HashSet<(string Provider, string? Who, string? Date, string? Text)>? seen;

    /// <summary>Where the last post ends: what stands before belongs to it or to the article.</summary>
    private int floor;

    internal void Read()
    {
        var signs = new LineSigns(page.Characters);
        for (var i = 0; i < page.Lines.Length; i++)
        {
            var line = page.Lines[i];
            if (line.Kind is TextBlockKind.Code or TextBlockKind.Heading || IsMarkup(page.TextOf(line))) continue;
            if (signs.HandleIn(line)) ReadHandles(i);
            if (line.End <= floor || !signs.StandIn(line)) continue;
            if (PostByGrammar.Read(page, i) is { } post) Add(new(post, []));
            else if (FacebookGrammar.Read(page, i, floor) is { } posted) Add(new(posted, Text(Surroundings.Before(page, posted, floor, TextLimits.Paragraph))));
            else if (SoundGrammar.Read(page, i, floor, out var caption) is { } sound) Add(new(sound, Text(caption)));
            else if (PenGrammar.Read(page, i, out var pen) is { } code) Add(new(code, Text(pen)));
            else if (ThreadGrammar.Read(page, i, floor, out var title) is { } thread) Add(new(thread, Text(title)));
        }
    }

    private void ReadHandles(int index)
    {
        var line = page.Lines[index];
        for (var at = Math.Max(line.Start, floor); at < line.End; at++)
        {
            var found = page.Characters[at..line.End].IndexOf('@');
            if (found < 0) return;
            at += found;
            var post = InstagramGrammar.Read(page, index, at, floor) is { } shared ? InstagramPost.Read(page, shared, floor)
                : BylineGrammar.Read(page, index, at, floor) is { } byline ? BylinePost.Read(page, byline, floor)
                : null;
            if (post is null) continue;
            Add(post);
            at = Math.Max(at, floor - 1);
        }
    }

    private void Add(FlattenedPost post)
    {
        var attribution = post.Attribution;
        var text = PostTextWriter.Write(page, post.Parts);
        var stretch = post.Stretch;
        var link = Permalink(post, ref stretch);
        floor = Math.Max(floor, stretch.End);
        if (text is null && post.Parts.Count > 0) return;
        var span = page.SourceOf(stretch);
        if (page.Marked.Touches(span) || (link is null && page.Marked.Repeats(attribution))) return;
        if (run.Catalog.Find(link?.Provider.Key ?? attribution.Provider) is not { } provider) return;
        if (!(seen ??= []).Add((provider.Key, attribution.Handle ?? attribution.Name, attribution.Date, text))) return;
        run.Add(new Finding
        {
            Provider = provider,
            Kind = link?.Kind ?? attribution.Kind,
            Id = link?.Id,
            Url = link?.Url,
            Detail = link?.Parts.Count ?? 0,
            Form = EmbedForm.Flattened,
            Span = place.SpanOf(span),
            Fallback = new()
            {
                Text = text,
                Title = provider.Key is "reddit" or "codepen" ? text : null,
                Author = attribution.Name,
                Handle = attribution.Handle,
                Date = attribution.Date,
                DateFrom = attribution.Date is null ? null : DateSource.Printed,
                Lang = DeclaredLanguage.Before(page, stretch.Start),
                Links = PageLinks.In(page, post.Parts),
            },
        });
    }

    // The date's link, the link around the whole of an Instagram embed, or the address of the post on the line below.
    private readonly AddressMatch? Permalink(FlattenedPost post, ref TextStretch stretch)
    {
        var attribution = post.Attribution;
        var match = PageLinks.PostAt(page.Catalog, attribution.Address)
            ?? PageLinks.PermalinkIn(page, attribution.Provider == "x" ? attribution.Stretch : stretch, attribution.Provider);
        if (match is not null) return match.Provider.Key == attribution.Provider || (match.Kind == EmbedKind.Post && attribution.Dash != DashKind.None) ? match : null;
        var next = attribution.LastLine + 1;
        if (stretch.End != attribution.Stretch.End || next >= page.Lines.Length || page.EdgeBefore(next) == TextEdge.Section) return null;
        var below = page.TextOf(page.Lines[next]);
        if (below.Length > 300 || !below.StartsWith("http", StringComparison.OrdinalIgnoreCase) || below.IndexOf(' ') >= 0) return null;
        match = PageLinks.PostAt(page.Catalog, below.ToString());
        if (match is null || match.Provider.Key != attribution.Provider || !match.Parts.TryGetValue("user", out var user) || !user.Equals(attribution.Handle, StringComparison.OrdinalIgnoreCase)) return null;
        stretch = stretch with { End = page.Lines[next].End };
        return match;
    }

    // Markup that stands in the text as text is read as the document that it is.
    private static bool IsMarkup(ReadOnlySpan<char> line)
    {
        var bracket = line.IndexOf('<');
        return bracket >= 0 && bracket + 1 < line.Length && (char.IsAsciiLetter(line[bracket + 1]) || line[bracket + 1] == '/');
    }

    private static TextPart[] Text(TextPart? part) => part is { } found ? [found] : [];
}
