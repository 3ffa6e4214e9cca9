using System.Buffers;
using System.Collections.Frozen;

namespace EmbedArchive.Providers.Addresses;

/// <summary>The characters that a named part of an address may hold: <c>digits</c> in <c>{id:digits}</c>.</summary>
internal sealed class CharClass
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Numbers = "0123456789";

    private static readonly FrozenDictionary<string, CharClass> ByName = new Dictionary<string, CharClass>(StringComparer.Ordinal)
    {
        ["any"] = new(null),
        ["digits"] = new(Numbers),
        ["number"] = new(Numbers + "-_"),
        ["hex"] = new(Numbers + "ABCDEFabcdef"),
        ["uuid"] = new(Numbers + "ABCDEFabcdef-"),
        ["alnum"] = new(Letters + Numbers),
        ["word"] = new(Letters + Numbers + "_"),
        ["slug"] = new(Letters + Numbers + "_-"),
        ["dotted"] = new(Letters + Numbers + "_-."),
        ["did"] = new(Letters + Numbers + "_-.:"),
        ["base64"] = new(Letters + Numbers + "_-=+/"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly SearchValues<char>? characters;

    private CharClass(string? characters) => this.characters = characters is null ? null : SearchValues.Create(characters);

    internal static CharClass? Find(string name) => ByName.GetValueOrDefault(name);

    internal bool Admits(char character) => characters is null || characters.Contains(character);

    /// <summary>How many characters at the start of <paramref name="text"/> belong to the class.</summary>
    internal int RunOf(ReadOnlySpan<char> text)
    {
        var end = characters is null ? -1 : text.IndexOfAnyExcept(characters);
        return end < 0 ? text.Length : end;
    }
}
