namespace EmbedArchive.S3;

/// <summary>
/// What a server tells a browser of a file. Only what this library has written is called by its type: the article's own bytes are a
/// stranger's, and a browser that shows them from the bucket's address would run them there.
/// </summary>
internal static class ContentTypes
{
    internal static string Of(string path) => Path.GetExtension(path) switch
    {
        ".json" => "application/json",
        ".txt" when path == "manifest-sha256.txt" => "text/plain; charset=utf-8",
        ".html" when ArchivePath.IsBeside(path) => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    };
}
