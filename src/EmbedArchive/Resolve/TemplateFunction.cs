using EmbedArchive.Normalize;

namespace EmbedArchive.Resolve;

/// <summary>The functions that an address template may call, <c>{name:argument}</c>.</summary>
internal static class TemplateFunction
{
    internal static string? Call(string name, string argument, PostKey post) => (name, argument) switch
    {
        ("token", "x") => SyndicationToken.Of(post.Id),
        // Its addresses name a document by number and words, its interface by the number.
        ("number", "document") => post.Id is { } id && id.TakeWhile(char.IsAsciiDigit).Count() is > 2 and var digits ? id[..digits] : null,
        _ => throw new InvalidOperationException($"The address of a source calls a function that does not exist: {{{name}:{argument}}}."),
    };
}
