namespace EmbedArchive;

/// <summary>
/// Draws the card of a post in place of the built-in one. Implementations are called from several threads at once, and the same request
/// must give the same HTML. What they return is trusted: encode every foreign text in it. Scripts in it never run and remote addresses
/// never load, because the page forbids both.
/// </summary>
public interface ICardRenderer
{
    /// <summary>The HTML that stands in the article in place of the embed.</summary>
    /// <param name="card">The post, and how files of the archive are addressed.</param>
    /// <returns>The HTML, or null to leave this card to the built-in renderer.</returns>
    string? Render(CardRequest card);
}
