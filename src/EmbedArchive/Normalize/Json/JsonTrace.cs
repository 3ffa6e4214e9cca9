namespace EmbedArchive.Normalize;

/// <summary>Which parts of a JSON value a reader looked at, and which of them it took.</summary>
internal sealed class JsonTrace
{
    private readonly Dictionary<string, JsonTrace> members = new(StringComparer.Ordinal);
    private readonly Dictionary<int, JsonTrace> items = [];

    /// <summary>Whether its value was taken as text, number or flag.</summary>
    internal bool IsTaken { get; private set; }

    internal bool IsEmpty => members.Count == 0 && items.Count == 0;

    /// <summary>Whether a fact was taken from the object itself: then the rest of it belongs to the post too.</summary>
    internal bool HasTaken => members.Values.Any(m => m.IsTaken);

    internal void Take() => IsTaken = true;

    internal JsonTrace Member(string name) => members.TryGetValue(name, out var known) ? known : members[name] = new();

    internal JsonTrace Item(int at) => items.TryGetValue(at, out var known) ? known : items[at] = new();

    internal JsonTrace? Seen(string name) => members.GetValueOrDefault(name);

    internal JsonTrace? Seen(int at) => items.GetValueOrDefault(at);
}
