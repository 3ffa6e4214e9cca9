namespace EmbedArchive.Http;

/// <summary>What a body is wanted for.</summary>
internal enum WebPurpose
{
    /// <summary>A page: HTML, read up to the page limit.</summary>
    Page,
    /// <summary>An answer for machines: JSON or XML, read up to the same limit.</summary>
    Data,
    /// <summary>Only status and headers count; of a 200 the page may be read to find a redirect in it.</summary>
    Hop,
    /// <summary>A picture, video or sound, read up to the media limit.</summary>
    Media,
}
