namespace EmbedArchive.Links;

/// <summary>Buttons: addresses that share, save or send. The address in them is their text, not their target.</summary>
internal static class IntentLinks
{
    private static readonly HostMap<List<string>> Buttons = Load();

    internal static bool Match(in WebAddress address)
    {
        foreach (var paths in Buttons.All(address.Host))
            foreach (var path in paths)
                if (Starts(address, path)) return true;
        return false;
    }

    private static bool Starts(in WebAddress address, string path)
    {
        var wanted = path.AsSpan();
        if (wanted[^1] == '?')
        {
            if (address.Query.IsEmpty) return false;
            wanted = wanted[..^1];
        }
        wanted = wanted.TrimEnd('/');
        if (!address.Path.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)) return false;
        return address.Path.Length == wanted.Length ? !wanted.IsEmpty : address.Path[wanted.Length] == '/' && (!wanted.IsEmpty || address.Path.Length > 1);
    }

    private static HostMap<List<string>> Load()
    {
        var buttons = new HostMap<List<string>>();
        foreach (var line in TableText.Lines("intents.txt")) buttons.GetOrAdd(line[0], static () => []).Add(line[1]);
        return buttons;
    }
}
