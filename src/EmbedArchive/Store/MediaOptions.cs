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
}
