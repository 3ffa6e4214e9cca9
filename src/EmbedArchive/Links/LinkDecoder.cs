namespace EmbedArchive.Links;

/// <summary>Tells what an address says by itself: its sort, its innermost target, its canonical form. Asks nobody and never throws.</summary>
internal static class LinkDecoder
{
    /// <summary>How many wrappers inside each other are opened; more are a game, not a link.</summary>
    internal const int MaxLayers = 6;

    /// <summary>Reads an address. An ordinary link in canonical form costs no allocation.</summary>
    internal static LinkReading Read(string address)
    {
        var text = AddressText.Clean(address);
        var outer = Step(text, out var next);
        if (outer is LinkType.NotHttp or LinkType.Invalid) return new(outer, null, null);
        if (next is null)
        {
            var canonical = LinkCanonical.Of(text, out var hadTracking);
            if (outer == LinkType.None && hadTracking) outer = LinkType.Tracker;
            return new(outer, StandsForItself(outer) ? text : null, canonical);
        }
        var layers = new List<string>(1);
        while (next is not null && layers.Count < MaxLayers && !layers.Contains(next))
        {
            layers.Add(next);
            Step(next, out next);
        }
        return new(outer, layers[^1], LinkCanonical.Of(layers[^1])) { Layers = layers };
    }

    private static bool StandsForItself(LinkType type) =>
        type is LinkType.None or LinkType.Tracker or LinkType.Intent or LinkType.PersistentId or LinkType.Archive;

    /// <summary>The sort of one address, and the address inside it.</summary>
    private static LinkType Step(string text, out string? target)
    {
        target = null;
        Span<char> host = stackalloc char[HostName.MaxLength];
        return WebAddress.TryRead(text, host, out var address) switch
        {
            AddressKind.Web => LinkKind.Of(address, out target),
            AddressKind.NotWeb => LinkType.NotHttp,
            _ => LinkType.Invalid,
        };
    }
}
