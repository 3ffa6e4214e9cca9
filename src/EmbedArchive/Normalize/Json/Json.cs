using System.Text.Json;

namespace EmbedArchive.Normalize;

/// <summary>
/// A JSON value of a foreign answer that may be absent or of another type than promised. Asking it never throws: what is not there, or is
/// something else, is absent. <c>{}</c> in place of <c>[]</c> is an empty list, digits in a text are a number.
/// </summary>
internal readonly struct Json(JsonElement element, JsonTrace? trace = null)
{
    internal bool Exists => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    internal bool IsObject => element.ValueKind is JsonValueKind.Object;

    internal bool IsList => element.ValueKind is JsonValueKind.Array;

    /// <summary>The member of that name.</summary>
    internal Json this[string name]
    {
        get
        {
            if (!IsObject) return default;
            try
            {
                return element.TryGetProperty(name, out var member) ? new(member, trace?.Member(name)) : default;
            }
            catch (InvalidOperationException) // a sibling's name holds half a surrogate pair (security-reliability 6)
            {
                return Members.FirstOrDefault(m => m.Name == name).Value;
            }
        }
    }

    /// <summary>The member at the end of a path of names.</summary>
    internal Json At(params ReadOnlySpan<string> path)
    {
        var found = this;
        foreach (var name in path) found = found[name];
        return found;
    }

    /// <summary>The items of a list; nothing else has items.</summary>
    internal IEnumerable<Json> Items
    {
        get
        {
            var seen = trace;
            return IsList ? element.EnumerateArray().Select((item, at) => new Json(item, seen?.Item(at))) : [];
        }
    }

    /// <summary>The items of a list, or the value itself in place of a list of one.</summary>
    internal IEnumerable<Json> ItemsOrSelf => IsList ? Items : Exists ? [this] : [];

    internal Json First => Items.FirstOrDefault();

    internal IEnumerable<(string Name, Json Value)> Members
    {
        get
        {
            var seen = trace;
            return IsObject ? element.EnumerateObject().Select(p => (JsonText.Name(p), new Json(p.Value, seen?.Member(JsonText.Name(p))))) : [];
        }
    }

    /// <summary>A text that is not white, or the digits of a number.</summary>
    internal string? Text
    {
        get
        {
            trace?.Take();
            var text = element.ValueKind switch
            {
                JsonValueKind.String => JsonText.Value(element),
                JsonValueKind.Number => element.GetRawText(),
                _ => null,
            };
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }
    }

    /// <summary>A whole number, also one in a text or with a fraction of nothing.</summary>
    internal long? Whole => NumberText.Whole(Text);

    internal int? Size => Whole is > 0 and <= int.MaxValue and var size ? (int)size : null;

    /// <summary>A number that counts something: not negative.</summary>
    internal long? Count => Whole is >= 0 and var count ? count : null;

    internal double? Number => NumberText.Number(Text);

    internal bool? Flag
    {
        get
        {
            trace?.Take();
            return element.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                JsonValueKind.String => bool.TryParse(Text, out var flag) ? flag : null,
                _ => null,
            };
        }
    }

    internal bool IsTrue => Flag is true;

    /// <summary>Whether it is a text with that value.</summary>
    internal bool Is(string value) => string.Equals(Text, value, StringComparison.Ordinal);
}
