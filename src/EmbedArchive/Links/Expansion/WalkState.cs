using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>What one walk has behind it.</summary>
internal sealed class WalkState
{
    private const int MaxVisits = 3;
    private readonly List<LinkHop> _hops = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _visits = new(StringComparer.Ordinal);

    internal CookieJar Cookies { get; } = new();

    internal IReadOnlyList<LinkHop> Hops => _hops;

    internal int Requests { get; private set; }

    /// <summary>How long its requests took, the waits for their first turns left out: a busy queue is not the link's fault.</summary>
    internal TimeSpan Took { get; private set; }

    /// <summary>The address that the walk has come to, in normal form.</summary>
    internal string Current => _hops[^1].Url;

    /// <summary>Goes to an address and through the wrappers that it consists of.</summary>
    internal void GoTo(string address)
    {
        _hops.Add(new() { Url = address });
        foreach (var layer in LinkDecoder.Read(address).Layers)
        {
            Leave(HopVia.Decoded);
            _hops.Add(new() { Url = LinkCanonical.Normal(layer) ?? layer });
        }
    }

    /// <summary>Names an address that is not asked.</summary>
    internal void Name(string address) => _hops.Add(new() { Url = address });

    /// <summary>Whether the next request would be one that was made before. Same address and new cookies is progress, but not for ever.</summary>
    internal bool IsCircle()
    {
        var place = WithoutFragment(Current);
        _visits[place] = _visits.GetValueOrDefault(place) + 1;
        return _visits[place] > MaxVisits || !_seen.Add(place + "\n" + Cookies.HeaderFor(Current));
    }

    internal void Answered(Capture answer)
    {
        Requests++;
        Took += answer.Took + (answer.At - (answer.Since ?? answer.At));
        _hops[^1] = _hops[^1] with
        {
            Status = answer.Status > 0 ? answer.Status : null,
            At = answer.At,
            Capture = answer.RecordId.Length > 0 ? answer.RecordId : null,
        };
        Cookies.Keep(Current, answer.Headers, answer.At);
    }

    /// <summary>Marks how the last address leads on.</summary>
    internal void Leave(HopVia via, string? next = null) => _hops[^1] = _hops[^1] with
    {
        Via = via,
        Downgrade = next is not null && IsHttps(Current) && !IsHttps(next),
    };

    internal static string WithoutFragment(string address) => address.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? address[..hash] : address;

    /// <summary>A redirect's target without a fragment takes over the fragment of where it came from (RFC 9110, 10.2.2).</summary>
    internal string WithFragment(string next)
    {
        var hash = Current.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 || next.Contains('#', StringComparison.Ordinal) ? next : next + Current[hash..];
    }

    private static bool IsHttps(string address) => address.StartsWith("https:", StringComparison.Ordinal);
}
