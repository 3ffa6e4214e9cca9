namespace EmbedArchive.Providers.Addresses;

/// <summary>A compiled <see cref="AddressRule.Pattern"/>; its grammar is in <c>docs/providers-guide.md</c>.</summary>
internal sealed class AddressPattern
{
    private readonly uint starts;

    /// <summary>The host with its wildcards; null when the provider's hosts apply.</summary>
    internal string? Host { get; init; }

    internal required StepPattern[] Steps
    {
        get;
        init
        {
            field = value;
            foreach (var literal in FirstLiterals) starts |= WebAddress.StartOf(literal[0]);
        }
    }

    /// <summary>Whether further steps may follow (<c>/**</c>).</summary>
    internal bool AnyFurther { get; init; }

    /// <summary>Index of the named part that takes everything behind the steps, query and fragment included; -1 for none.</summary>
    internal int Rest { get; init; } = -1;

    internal QueryPattern[] Query { get; init; } = [];

    /// <summary>The steps of the fragment; empty when the pattern asks for none.</summary>
    internal StepPattern[] Fragment { get; init; } = [];

    /// <summary>The names of the parts, in order.</summary>
    internal required string[] Names { get; init; }

    /// <summary>What the path may begin with; none when that is open.</summary>
    internal string[] FirstLiterals => Steps is [{ Pieces: [{ Literals: { } literals }, ..] }, ..] ? literals : [];

    private bool IsOpen => starts == 0;

    /// <summary>How many literal characters it holds: of two patterns that match, the one with more of them is meant.</summary>
    internal int Weight { get; init; }

    /// <summary>Whether the address matches. Allocates nothing while <paramref name="values"/> is empty.</summary>
    /// <param name="address">The address.</param>
    /// <param name="values">Takes the named parts, one for each of <see cref="Names"/>; empty to ask only.</param>
    internal bool IsMatch(in WebAddress address, Span<string> values) =>
        !IsElsewhere(address) && (address.IsEncoded ? IsMatchDecoded(address, values) : IsMatchHere(address, [], values));

    // Room on the stack is cleared at each call: only for those who need it.
    private bool IsMatchDecoded(in WebAddress address, Span<string> values) => IsMatchHere(address, stackalloc char[384], values);

    private bool IsMatchHere(in WebAddress address, Span<char> buffer, Span<string> values)
    {
        if (!MatchSteps(Steps, address.Path, AnyFurther || Rest >= 0, buffer, values, out var consumed)) return false;
        foreach (var parameter in Query)
            if (!parameter.IsMatch(address.Query, buffer, values)) return false;
        if (Fragment.Length > 0 && !MatchSteps(Fragment, address.Fragment, further: true, buffer, values, out _)) return false;
        if (Rest < 0) return true;
        var rest = address.Tail[Math.Min(consumed, address.Tail.Length)..].TrimStart('/');
        if (rest.IsEmpty) return false;
        if (!values.IsEmpty) values[Rest] = rest.ToString();
        return true;
    }

    // The first letter of the path tells most addresses apart.
    private bool IsElsewhere(in WebAddress address) => (starts & address.Start) == 0 && !IsOpen;

    private static bool MatchSteps(
        StepPattern[] steps, ReadOnlySpan<char> path, bool further, Span<char> buffer, Span<string> values, out int consumed)
    {
        consumed = 0;
        var next = 0;
        while (consumed < path.Length)
        {
            if (path[consumed] == '/') { consumed++; continue; }
            if (next == steps.Length) return further;
            var step = path[consumed..];
            var slash = step.IndexOf('/');
            if (slash >= 0) step = step[..slash];
            if (!steps[next++].IsMatch(PercentText.Decode(step, buffer), values)) return false;
            consumed += step.Length;
        }

        return next == steps.Length;
    }
}
