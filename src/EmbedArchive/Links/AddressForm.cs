namespace EmbedArchive.Links;

/// <summary>The forms in which <see cref="LinkCanonical"/> writes an address.</summary>
internal enum AddressForm
{
    /// <summary>As it is asked.</summary>
    Normal,
    /// <summary>As it is stored and shown.</summary>
    Canonical,
    /// <summary>As it is compared.</summary>
    Identity,
}
