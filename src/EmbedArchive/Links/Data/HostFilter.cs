namespace EmbedArchive.Links;

/// <summary>
/// A quick and sure no for the hosts that no list names, which are nearly all: one walk over the host from its end. Two bits stand for each name of the lists and,
/// where the name ends in a star, for its last label; a yes may be wrong, and the lists are asked.
/// </summary>
internal sealed class HostFilter
{
    private const int Bits = 1 << 17;
    private const uint Seed = 2166136261;

    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly List<string> _starts = [];

    /// <param name="patterns">Hosts as <see cref="HostMap{T}"/> reads them; <c>*</c>, any host at all, is passed over.</param>
    internal HostFilter(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
            if (pattern != "*") Add(pattern);
    }

    /// <summary>Whether a list may name the host.</summary>
    /// <param name="host">As written; one that is not in its normal form gets a yes.</param>
    internal bool MayHold(ReadOnlySpan<char> host)
    {
        var (suffix, label) = (Seed, Seed);
        for (var i = host.Length - 1; i >= 0; i--)
        {
            var c = host[i];
            if (c == '.')
            {
                if (label == Seed || Has(suffix) || Has(~label)) return true;
                label = Seed;
            }
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') label = Mix(label, c);
            else return true;
            suffix = Mix(suffix, c);
        }

        if (label == Seed || Has(suffix) || Has(~label) || char.IsAsciiDigit(host[^1])) return true;
        foreach (var start in _starts)
            if (host.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Adds a host as <see cref="HostMap{T}"/> reads it.</summary>
    internal void Add(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        if (pattern.StartsWith("www.", StringComparison.Ordinal)) Add(pattern[4..]);
        else if (star < 0) Set(HashOf(pattern));
        else if (star == 0) Set(HashOf(pattern[(pattern.IndexOf('.', StringComparison.Ordinal) + 1)..]));
        else if (pattern.EndsWith(".*", StringComparison.Ordinal)) Set(~HashOf(pattern[(pattern.LastIndexOf('.', star - 2) + 1)..^2]));
        else _starts.Add(pattern[..star]);
    }

    // The hash of a single label is turned round, so that it is not taken for that of a host.
    private static uint HashOf(string name)
    {
        var hash = Seed;
        for (var i = name.Length - 1; i >= 0; i--) hash = Mix(hash, name[i]);
        return hash;
    }

    // Two bits a name: with one of them a tenth of all hosts would be looked up in vain.
    private void Set(uint hash)
    {
        SetBit(hash);
        SetBit(Other(hash));
    }

    private bool Has(uint hash) => HasBit(hash) && HasBit(Other(hash));

    private static uint Other(uint hash) => (hash * 0x9E3779B1) >> 15;

    private void SetBit(uint hash) => _bits[(hash % Bits) >> 6] |= 1UL << (int)(hash & 63);

    private bool HasBit(uint hash) => (_bits[(hash % Bits) >> 6] >> (int)(hash & 63) & 1) != 0;

    // FNV-1a, 32 bits.
    private static uint Mix(uint hash, char c) => (hash ^ c) * 16777619;
}
