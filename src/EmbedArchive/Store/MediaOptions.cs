namespace EmbedArchive;

/// <summary>Which media are stored.</summary>
public sealed class MediaOptions
{
    /// <summary>Whether media are stored at all.</summary>
    /// <value>Default: true.</value>
    public bool Enabled { get; set; } = true;

    /// <summary>The most media items of one post; further ones are listed and not stored.</summary>
    /// <value>Default: 40. From 0 to 1,000.</value>
    public int MaxItemsPerPost { get; set; } = 40;

    /// <summary>
    /// Whether media of the posts around a post are stored too: of the one that it answers, of the first and of the further ones of its thread. Those of posts that it quotes
    /// or shares always are.
    /// </summary>
    /// <value>Default: true.</value>
    public bool Conversation { get; set; } = true;

    /// <summary>The most pixels of a picture; a larger one would harm who opens the archive and is not stored.</summary>
    /// <value>Default: 50,000,000. From 1.</value>
    public long MaxPixels { get; set; } = 50_000_000;
}
