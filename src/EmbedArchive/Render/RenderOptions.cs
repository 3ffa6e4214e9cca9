namespace EmbedArchive;

/// <summary>How the offline article and its cards look.</summary>
public sealed class RenderOptions
{
    /// <summary>
    /// CSS that is added for the cards. It stands inside the rule of the card (CSS nesting), so it cannot touch the rest of the page and
    /// wins over the built-in style: <c>--ea-link: #060; .ea-text { font-size: 20px }</c>. The variables are listed in docs/offline-article.md.
    /// </summary>
    /// <value>Default: null.</value>
    public string? CardCss { get; set; }

    /// <summary>Draws the cards in place of the built-in ones; null: the built-in cards.</summary>
    /// <value>Default: null.</value>
    public ICardRenderer? CardRenderer { get; set; }

    /// <summary>Whether short links in the article get a title with their true target.</summary>
    /// <value>Default: true.</value>
    public bool ShowLinkTargets { get; set; } = true;

    /// <summary>
    /// Whether the offline article holds its pictures, videos and sound itself, as <c>data:</c> addresses, so that it can be sent or kept as
    /// one file. The archive holds them all the same.
    /// </summary>
    /// <value>Default: false.</value>
    public bool SingleFile { get; set; }

    /// <summary>
    /// How many bytes of media a single file takes in together; the article takes a third more for them. What does not fit is shown from the
    /// archive's folder.
    /// </summary>
    /// <value>Default: 67,108,864 (64 MiB). Range: from 0 to 536,870,912 (512 MiB).</value>
    public long MaxInlineBytes { get; set; } = 64 * 1024 * 1024;
}
