using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace EmbedArchive.Providers.Addresses;

/// <summary>The named parts of an address that was recognised, its <c>host</c> and its <c>url</c>: so few that they are searched one by one.</summary>
/// <param name="names">The names, each once, the host's and the address' among them.</param>
/// <param name="values">Their values.</param>
internal sealed class AddressParts(string[] names, string[] values) : IReadOnlyDictionary<string, string>
{
    public int Count => names.Length;

    public IEnumerable<string> Keys => names;

    public IEnumerable<string> Values => values;

    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The address has no part '{key}'.");

    public bool ContainsKey(string key) => Array.IndexOf(names, key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var index = Array.IndexOf(names, key);
        value = index < 0 ? null : values[index];
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => names.Zip(values, KeyValuePair.Create).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
