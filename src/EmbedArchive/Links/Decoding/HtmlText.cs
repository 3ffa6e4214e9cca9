using System.Net;

namespace EmbedArchive.Links;

/// <summary>Character references that gateways leave in addresses.</summary>
internal static class HtmlText
{
    internal static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
}
