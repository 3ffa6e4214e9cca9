namespace EmbedArchive;

/// <summary>How the markup of an embed lays out what it holds of the post.</summary>
public enum QuoteLayout
{
    /// <summary>It holds nothing of it.</summary>
    None,
    /// <summary>Paragraphs of text, then a dash, name, handle in brackets, and the date in a link (X, Bluesky).</summary>
    Byline,
    /// <summary>A caption in a link, then "A post shared by" name, handle in brackets and perhaps a date (Instagram).</summary>
    SharedBy,
    /// <summary>A paragraph of text, then "Posted by" page "on" date (Facebook).</summary>
    PostedBy,
    /// <summary>A link with the handle, a paragraph of text, the music (TikTok).</summary>
    Caption,
    /// <summary>A link with the title, then "by" user "in" community (Reddit).</summary>
    Thread,
    /// <summary>Only "Post by" handle (Threads, Mastodon).</summary>
    PostBy,
    /// <summary>The first link's text is the title.</summary>
    Title,
    /// <summary>Behind the frame a line with links: author and title, or title and author (SoundCloud, SlideShare).</summary>
    Credit,
    /// <summary>Elements with the classes of a newsletter's own rendering of a post (Substack).</summary>
    Newsletter,
}
