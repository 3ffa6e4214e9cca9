namespace EmbedArchive.Render.Cards;

/// <summary>The only place that writes links out of the archive.</summary>
internal static class CardLinks
{
    /// <summary>A link to an address of the web; without a usable address only what it would hold.</summary>
    internal static HtmlWriter Link(this HtmlWriter html, string? address, Action<HtmlWriter> inner, string? relation = null, string? style = null)
    {
        var href = SafeLink.Checked(address);
        if (href is not null) html.OpenLink(href, relation, style);
        else if (style is not null) html.Open("span", ("class", style));
        inner(html);
        if (href is not null) html.Close("a");
        else if (style is not null) html.Close("span");
        return html;
    }

    /// <summary>The start of a link to an address that was checked.</summary>
    internal static HtmlWriter OpenLink(this HtmlWriter html, string href, string? relation = null, string? style = null) => html.Open("a",
        ("class", style), ("href", href), ("rel", (relation is null ? "" : relation + " ") + "noopener noreferrer nofollow"));

    /// <summary>A link that shows its own address.</summary>
    internal static HtmlWriter AddressLink(this HtmlWriter html, string address) =>
        html.Link(address, h => h.Element("bdi", SafeLink.Shown(address)));
}
