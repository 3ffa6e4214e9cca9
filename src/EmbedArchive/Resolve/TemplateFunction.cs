using System.Globalization;
using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>The functions that an address template may call, <c>{name:argument}</c>.</summary>
internal static class TemplateFunction
{
    internal static string? Call(string name, string argument, PostKey post) => (name, argument) switch
    {
        ("token", "x") => SyndicationToken.Of(post.Id),
        ("path", _) when int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => Segment(post.Url, index),
        _ => throw new InvalidOperationException($"The address of a source calls a function that does not exist: {{{name}:{argument}}}."),
    };

    /// <summary>A segment of the path of the post's address, from 0, percent-encoded once whether it was or not.</summary>
    private static string? Segment(string? url, int index) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is var parts && index < parts.Length
            ? Uri.EscapeDataString(Uri.UnescapeDataString(parts[index]))
            : null;
}
