namespace EmbedArchive.Normalize;

/// <summary>A fetched page: its metadata by name, its links by relation, its scripts.</summary>
internal sealed class HtmlPage
{
    private readonly Dictionary<string, List<string>> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Uri from;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private HtmlPage(string html, Uri address, Reading reading)
    {
        Reading = reading;
        Html = html;
        Tree = HtmlTree.Parse(html);
        FinalAddress = from = address;
        foreach (var element in Tree.Root.Inside)
        {
            if (element.Name == "meta")
            {
                AddMeta(element);
                LeadsOn |= string.Equals(element["http-equiv"], "refresh", StringComparison.OrdinalIgnoreCase) && IsElsewhere(element["content"]);
            }
            else if (element.Name == "base" && HttpAddress.Parse(element["href"], address) is { } found) from = found;
            else if (element.Name == "title" && Title is null && element.Parent?.Name != "svg") Title = Junk.Clean(element.Line);
            else if (element.Name == "html") Lang ??= Language.Of(element["lang"]);
        }
    }

    internal static HtmlPage Of(SourceAnswer answer) => new(Charsets.Decode(answer.Capture), ArchivedAddress.OriginalOf(answer.FinalAddress), answer.Reading);

    /// <summary>What is taken of the answer that the page came in.</summary>
    internal Reading Reading { get; }

    internal string Html { get; }

    internal HtmlTree Tree { get; }

    internal Uri FinalAddress { get; }

    internal string? Title { get; }

    internal string? Lang { get; }

    /// <summary>Whether it sends its reader to another host (<c>http-equiv=refresh</c> with an address): a page on the way, not the post.</summary>
    internal bool LeadsOn { get; }

    /// <summary>Every name of the metadata with its values, in order; structured properties need the order.</summary>
    internal List<(string Name, string Value)> Metas { get; } = [];

    /// <summary>The first value of the first of these names that has one.</summary>
    internal string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (MetaAll(name) is [var first, ..])
                return first;
        return null;
    }

    internal IReadOnlyList<string> MetaAll(string name)
    {
        taken.Add(name);
        return metas.GetValueOrDefault(name) ?? [];
    }

    /// <summary>
    /// The values of a vocabulary (<c>og:</c>, <c>article:</c>, <c>al:</c> …) that nobody asked for, and what is said to robots: a page that wants no copies
    /// says so there. What serves its look in a browser is no fact.
    /// </summary>
    internal IEnumerable<(string Name, IReadOnlyList<string> Values)> MetasLeft() =>
        metas.Where(m => !taken.Contains(m.Key) && (m.Key.Contains(':', StringComparison.Ordinal) || m.Key.Equals("robots", StringComparison.OrdinalIgnoreCase)))
            .OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key.ToLowerInvariant(), (IReadOnlyList<string>)m.Value));

    internal void TakeMetas(string root) => taken.UnionWith(metas.Keys.Where(k => k.StartsWith(root, StringComparison.OrdinalIgnoreCase)));

    internal string? Link(string relation) =>
        Tree.Root.Named("link").Where(l => HasRelation(l, relation)).Select(l => Address(l["href"])).FirstOrDefault(a => a is not null);

    /// <summary>The content of every script of a type.</summary>
    internal IEnumerable<string> Scripts(string type) =>
        Tree.Root.Named("script").Where(s => (s["type"] ?? "").Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase)).Select(s => s.Raw);

    /// <summary>An address on the page, made absolute.</summary>
    internal string? Address(string? text) => HttpAddress.Of(text, from);

    /// <summary>Facebook's pages send readers without scripts to another form of themselves; only another host is elsewhere.</summary>
    private bool IsElsewhere(string? refresh)
    {
        var at = refresh?.IndexOf("url=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at >= 0 && HttpAddress.Parse(refresh![(at + 4)..].Trim('\'', '"', ' '), from) is { } to && !to.IdnHost.Equals(FinalAddress.IdnHost, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasRelation(HtmlElement link, string relation) =>
        (link["rel"] ?? "").Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries).Contains(relation, StringComparer.OrdinalIgnoreCase);

    /// <summary><c>property</c> and <c>name</c> are mixed up in both directions, and <c>value</c> stands for <c>content</c> (resolution 6).</summary>
    private void AddMeta(HtmlElement meta)
    {
        var name = meta["property"] ?? meta["name"] ?? meta["itemprop"];
        var value = Junk.Clean(meta["content"] ?? meta["value"]);
        if (string.IsNullOrWhiteSpace(name) || value is null) return;
        name = name.Trim();
        Metas.Add((name, value));
        if (!metas.TryGetValue(name, out var values)) metas[name] = values = [];
        values.Add(value);
    }
}
