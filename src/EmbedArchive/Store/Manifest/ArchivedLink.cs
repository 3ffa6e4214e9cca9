namespace EmbedArchive.Store;

/// <summary>One link with its way, as <c>links.json</c> has it.</summary>
internal sealed record ArchivedLink
{
    public required string Url { get; init; }

    public required LinkType Type { get; init; }

    public string? Target { get; init; }

    public required LinkPlace Where { get; init; }

    public required TextSpan Span { get; init; }

    public required ExpandOutcome Outcome { get; init; }

    public string? Final { get; init; }

    public string? Canonical { get; init; }

    public required IReadOnlyList<LinkHop> Hops { get; init; }

    public string? Error { get; init; }

    internal static ArchivedLink Of(LinkResult link) => new()
    {
        Url = link.Link.Url, Type = link.Link.Type, Target = link.Link.Target, Where = link.Link.Where, Span = link.Link.Span,
        Outcome = link.Expansion.Outcome, Final = link.Expansion.Final, Canonical = link.Expansion.Canonical, Hops = link.Expansion.Hops, Error = link.Expansion.Error,
    };

    internal LinkResult ToResult() => new(
        new() { Url = Url, Type = Type, Target = Target, Where = Where, Span = Span },
        new() { Url = Url, Type = Type, Target = Target, Outcome = Outcome, Final = Final, Canonical = Canonical, Hops = Hops, Error = Error });
}
