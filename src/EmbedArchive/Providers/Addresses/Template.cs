using System.Text;

namespace EmbedArchive.Providers.Addresses;

/// <summary>Text with places for named values: <c>https://x.com/{user|i}/status/{id}</c>. Behind the bar stands what is used when the value is missing.</summary>
internal static class Template
{
    /// <summary>The text with its values; null when a value without a default is missing or empty.</summary>
    internal static string? Fill(string template, Func<string, string?> value)
    {
        if (!template.Contains('{', StringComparison.Ordinal)) return template;
        var result = new StringBuilder();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var length = rest[open..].IndexOf('}');
            var name = rest.Slice(open + 1, length - 1).ToString();
            var bar = name.IndexOf('|', StringComparison.Ordinal);
            var found = value(bar < 0 ? name : name[..bar]);
            if (string.IsNullOrEmpty(found)) found = bar < 0 ? null : name[(bar + 1)..];
            if (found is null) return null;
            result.Append(rest[..open]).Append(found);
            rest = rest[(open + length + 1)..];
        }

        return result.Append(rest).ToString();
    }
}
