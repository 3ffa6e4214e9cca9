using System.Buffers;

namespace EmbedArchive.Links;

/// <summary>Sets of characters that codes and tokens are made of.</summary>
internal static class Alphanumeric
{
    internal static SearchValues<char> Characters { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Letters, digits, underscore and hyphen: the URL-safe base64 alphabet.</summary>
    internal static SearchValues<char> Word { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
}
