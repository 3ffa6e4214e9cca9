namespace EmbedArchive.Providers.Addresses;

/// <summary>One search of <see cref="HostIndex"/>: what is asked for, and what was found.</summary>
internal struct HostSearch
{
    /// <summary>The provider whose mark the element carries; null when it carries none.</summary>
    internal EmbedProvider? Marked { get; init; }

    /// <summary>How many rules that match are still passed over.</summary>
    internal int PassOver { get; set; }

    internal bool HostIsKnown { get; set; }

    internal CompiledRule? Found { get; private set; }

    internal bool Accepts(CompiledRule rule, in WebAddress address)
    {
        if (!IsMeant(rule) || !rule.Pattern.IsMatch(address, [])) return false;
        if (PassOver-- > 0) return false;
        Found = rule;
        return true;
    }

    // A wrapper is asked for every mark: what it wraps decides whose item it is.
    private readonly bool IsMeant(CompiledRule rule) =>
        Marked is null ? !rule.IsMarkedOnly : rule.IsWrapper || rule.Provider.Key == Marked.Key;
}
