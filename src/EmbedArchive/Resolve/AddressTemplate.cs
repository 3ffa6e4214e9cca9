using System.Text;

namespace EmbedArchive.Resolve;

/// <summary>
/// Fills a source's address: <c>{id}</c>, <c>{url}</c>, <c>{host}</c>, <c>{last}</c> (the last step of the path) and the named parts of the post's address, percent-encoded once;
/// <c>{name:raw}</c> as it is; <c>{token:x}</c> by a named function; <c>{credential}</c>, whose query parameter falls away when there is none.
/// </summary>
internal static class AddressTemplate
{
    internal const string Credential = "credential";

    /// <summary>The address, or null when the post lacks a part of it.</summary>
    internal static string? Fill(string template, Normalize.PostKey post, string? credential = null)
    {
        if (credential is null) template = WithoutCredential(template);
        var filled = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                filled.Append(template, at, template.Length - at);
                break;
            }
            if (Value(template[(open + 1)..close], post, credential) is not { } value) return null;
            filled.Append(template, at, open - at).Append(value);
            at = close + 1;
        }
        return filled.ToString();
    }

    /// <summary>A template that fills to exactly this address.</summary>
    internal static string Literal(string address) => address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static string? Value(string name, Normalize.PostKey post, string? credential)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return Part(name, post, credential) is { } value ? Uri.EscapeDataString(value) : null;
        var (word, argument) = (name[..colon], name[(colon + 1)..]);
        return argument == "raw" ? Part(word, post, credential) : TemplateFunction.Call(word, argument, post);
    }

    private static string? Part(string name, Normalize.PostKey post, string? credential) => Known(name, post, credential) is { Length: > 0 } part ? part : null;

    private static string? Known(string name, Normalize.PostKey post, string? credential) => name switch
    {
        "id" => post.Id,
        "url" => post.Url,
        "host" => post.Parts.GetValueOrDefault("host") ?? (Uri.TryCreate(post.Url, UriKind.Absolute, out var place) ? place.Authority : null),
        "last" => Uri.TryCreate(post.Url, UriKind.Absolute, out var url) ? url.Segments[^1].Trim('/') : null,
        Credential => credential,
        _ => post.Parts.GetValueOrDefault(name),
    };

    private static string WithoutCredential(string template)
    {
        var question = template.IndexOf('?', StringComparison.Ordinal);
        if (question < 0) return template;
        var kept = template[(question + 1)..].Split('&').Where(p => !p.EndsWith("={" + Credential + "}", StringComparison.Ordinal)).ToArray();
        return kept.Length == 0 ? template[..question] : template[..(question + 1)] + string.Join('&', kept);
    }
}
