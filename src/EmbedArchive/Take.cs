namespace EmbedArchive;

/// <summary>Where in a marked element the id or the address of the item stands.</summary>
public sealed record Take
{
    private Take(TakeFrom from, string name) => (From, Name) = (from, name);

    internal TakeFrom From { get; }

    internal string Name { get; }

    /// <summary>An attribute that holds the id.</summary>
    /// <param name="attribute">The attribute's name.</param>
    public static Take Id(string attribute) => new(TakeFrom.IdAttribute, attribute);

    /// <summary>An attribute that holds an address.</summary>
    /// <param name="attribute">The attribute's name.</param>
    public static Take Address(string attribute) => new(TakeFrom.AddressAttribute, attribute);

    /// <summary>The last link inside the element that the provider recognises.</summary>
    public static Take LastLink { get; } = new(TakeFrom.LastLink, "");

    /// <summary>The first link inside the element that the provider recognises.</summary>
    public static Take FirstLink { get; } = new(TakeFrom.FirstLink, "");
}
