namespace EmbedArchive;

/// <summary>Somebody who stamps.</summary>
/// <param name="Name">Names the files of its stamps: <c>a-z</c>, <c>0-9</c> and <c>-</c>, at most 40.</param>
/// <param name="Address">Where it is asked; http or https. It must be one that the address guard lets through.</param>
public sealed record TimeStampAuthority(string Name, Uri Address);
