using System.Text;

namespace EmbedArchive.Providers.Addresses;

/// <summary>A rule with its pattern compiled and the provider that it belongs to.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Pattern">Its pattern.</param>
/// <param name="Refuses">Whether an address of this shape is no item.</param>
internal sealed record CompiledRule(EmbedProvider Provider, AddressRule Rule, AddressPattern Pattern, bool Refuses)
{
    /// <summary>The name of the part that holds another address, which is what the embed shows.</summary>
    internal const string Inner = "inner";

    /// <summary>Whether the embed is what an address inside this one names: a wrapper.</summary>
    internal bool IsWrapper { get; } = Pattern.Names.Contains(Inner);

    /// <summary>The pattern without the names of its parts: two rules of one host with the same shape contradict each other.</summary>
    internal string Shape { get; } = ShapeOf(Rule.Pattern);

    internal AddressMatch Read(in WebAddress address)
    {
        var values = new string?[Math.Max(1, Pattern.Names.Length)];
        Pattern.IsMatch(address, values);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal) { ["host"] = address.Host.ToString() };
        for (var i = 0; i < Pattern.Names.Length; i++) parts[Pattern.Names[i]] = values[i] ?? "";
        // Without the fragment; the query stays, because without a canonical form nobody knows which of its parameters matter.
        var url = string.Concat("https://", address.Host, address.Path, address.Query.IsEmpty ? "" : "?" + address.Query.ToString());
        parts["url"] = url;
        return new()
        {
            Provider = Provider,
            Rule = Rule,
            Id = Template.Fill(Rule.Id, parts.GetValueOrDefault) is { Length: > 0 } id ? id : null,
            Url = Rule.Canonical is null ? url : Template.Fill(Rule.Canonical, parts.GetValueOrDefault) ?? url,
            Parts = parts,
        };
    }

    // {id:digits} and {n:digits} are one shape.
    private static string ShapeOf(string pattern)
    {
        var shape = new StringBuilder();
        var inName = false;
        foreach (var c in pattern.AsSpan(Math.Max(0, pattern.IndexOf('/', StringComparison.Ordinal))))
        {
            if (inName && c is ':' or '=' or '}') inName = false;
            if (!inName) shape.Append(c);
            if (c == '{') inName = true;
        }

        return shape.ToString();
    }
}
