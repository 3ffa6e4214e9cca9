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

    private readonly bool namesWhole = Rule.Canonical is not null && (Rule.Id + Rule.Canonical).Contains("{url", StringComparison.Ordinal);

    private string? host;

    private readonly string[] parts = [.. Pattern.Names, "host", "url"];

    private readonly PartTemplate id = new(Rule.Id, [.. Pattern.Names, "host", "url"]);

    private readonly PartTemplate? canonical = Rule.Canonical is { } form ? new(form, [.. Pattern.Names, "host", "url"]) : null;

    /// <summary>Whether it counts only in an element that carries a mark.</summary>
    internal bool IsMarkedOnly { get; } = Rule.MarkedOnly;

    /// <summary>Whether the embed is what an address inside this one names: a wrapper.</summary>
    internal bool IsWrapper { get; } = Pattern.Names.Contains(Inner);

    /// <summary>The pattern without the names of its parts: two rules of one host with the same shape contradict each other.</summary>
    internal string Shape { get; } = ShapeOf(Rule.Pattern);

    internal AddressMatch Read(in WebAddress address)
    {
        var values = new string[parts.Length];
        Pattern.IsMatch(address, values.AsSpan(0, Math.Max(1, Pattern.Names.Length)));
        for (var i = 0; i < Pattern.Names.Length; i++) values[i] ??= "";
        values[^2] = HostOf(address);
        values[^1] = namesWhole ? WholeOf(address) : "";
        var url = canonical?.Fill(values) ?? WholeOf(address);
        if (!namesWhole) values[^1] = url;
        return new()
        {
            Provider = Provider,
            Rule = Rule,
            Id = id.Fill(values) is { Length: > 0 } found ? found : null,
            Url = url,
            Parts = new AddressParts(parts, values),
        };
    }

    // Most rules have one host, so the text made last serves again.
    private string HostOf(in WebAddress address)
    {
        if (host is { } last && address.Host.SequenceEqual(last)) return last;
        return host = address.Host.ToString();
    }

    // Without the fragment; the query stays, because without a canonical form nobody knows which of its parameters matter.
    private static string WholeOf(in WebAddress address) => address.Query.IsEmpty
        ? string.Concat("https://", address.Host, address.Path)
        : string.Concat("https://", address.Host, address.Tail[..(address.Path.Length + 1 + address.Query.Length)]);

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
