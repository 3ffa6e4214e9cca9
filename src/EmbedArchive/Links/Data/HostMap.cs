using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>
/// What is known of hosts, found by whole labels: <c>host</c>, <c>*.suffix</c> (the suffix itself included), <c>name.*</c> (under any
/// country's public suffix, any sub-domain) and <c>pre*post</c> (<c>pre**</c> for whatever follows). A leading <c>www.</c> counts for nothing.
/// </summary>
/// <typeparam name="T">What is known.</typeparam>
internal sealed class HostMap<T> where T : class
{
    private readonly Dictionary<string, T> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _below = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _named = new(StringComparer.Ordinal);
    private readonly List<Part> _parts = [];
    private readonly HostFilter _names = new([]);

    /// <summary>The entry of a host pattern, made when it is new.</summary>
    internal T GetOrAdd(string pattern, Func<T> make)
    {
        _names.Add(pattern);
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return GetOrAdd(_exact, WithoutWww(pattern).ToString(), make);
        if (pattern.StartsWith("*.", StringComparison.Ordinal)) return GetOrAdd(_below, pattern[2..], make);
        if (pattern.EndsWith(".*", StringComparison.Ordinal)) return GetOrAdd(_named, pattern[..^2], make);
        var (start, end) = (pattern[..star], pattern[(star + 1)..].Trim('*'));
        foreach (var part in _parts)
            if (part.Start == start && part.End == end) return part.Value;
        _parts.Add(new(start, end, make()));
        return _parts[^1].Value;
    }

    /// <summary>The most specific entry; null when the host is not known.</summary>
    internal T? Find(ReadOnlySpan<char> host)
    {
        foreach (var found in All(host)) return found;
        return null;
    }

    /// <summary>All entries, the most specific first.</summary>
    internal Matches All(ReadOnlySpan<char> host) => new(_names.MayHold(host) ? this : null, WithoutWww(host));

    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host) =>
        host.StartsWith("www.", StringComparison.Ordinal) && host[4..].Contains('.') ? host[4..] : host;

    private static T GetOrAdd(Dictionary<string, T> entries, string key, Func<T> make) =>
        entries.TryGetValue(key, out var value) ? value : entries[key] = make();

    /// <summary>An entry for hosts that begin and end so.</summary>
    private sealed record Part(string Start, string End, T Value)
    {
        internal bool Holds(ReadOnlySpan<char> host) =>
            host.Length > Start.Length + End.Length && host.StartsWith(Start, StringComparison.Ordinal) && host.EndsWith(End, StringComparison.Ordinal);
    }

    /// <summary>Walks over the entries of one host without allocating.</summary>
    internal ref struct Matches(HostMap<T>? map, ReadOnlySpan<char> host)
    {
        private readonly ReadOnlySpan<char> _host = host;
        private ReadOnlySpan<char> _suffix = host;
        private int _step;

        public T Current { get; private set; } = null!;

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            while (map is not null)
            {
                if (_step == 0)
                {
                    _step = 1;
                    if (Take(map._exact, _suffix)) return true;
                }
                else if (_step == 1)
                {
                    if (_suffix.IsEmpty) _step = 2;
                    else
                    {
                        var suffix = _suffix;
                        var dot = suffix.IndexOf('.');
                        _suffix = dot < 0 ? [] : suffix[(dot + 1)..];
                        if (Take(map._below, suffix)) return true;
                    }
                }
                else if (_step == 2)
                {
                    _step = 3;
                    if (TakeNamed()) return true;
                }
                else
                {
                    if (_step - 3 >= map._parts.Count) return false;
                    var part = map._parts[_step++ - 3];
                    if (!part.Holds(_host)) continue;
                    Current = part.Value;
                    return true;
                }
            }

            return false;
        }

        private bool Take(Dictionary<string, T> entries, ReadOnlySpan<char> key)
        {
            if (entries.Count == 0 || !entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var value)) return false;
            Current = value;
            return true;
        }

        private bool TakeNamed()
        {
            if (map!._named.Count == 0) return false;
            for (var name = PublicSuffix.Cut(_host); !name.IsEmpty; name = name.Contains('.') ? name[(name.IndexOf('.') + 1)..] : [])
                if (Take(map._named, name)) return true;
            return false;
        }
    }
}
