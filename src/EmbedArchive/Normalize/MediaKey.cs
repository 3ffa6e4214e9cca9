namespace EmbedArchive.Normalize;

/// <summary>What makes two media items one: the address without its query, where sizes and signatures stand; of items without address sort and description.</summary>
internal static class MediaKey
{
    internal static string Of(Media media) => media.Url is { } url ? WithoutQuery(url) : $"{media.Type} {media.Alt}";

    internal static string WithoutQuery(string url) => url.Split('?', 2)[0];
}
