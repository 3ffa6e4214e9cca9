using System.Net;

namespace EmbedArchive.Http;

/// <summary>A block of addresses at which nothing of the public web can be found.</summary>
/// <param name="Network">The block.</param>
/// <param name="Use">What it is for, as told in messages.</param>
internal sealed record SpecialBlock(IPNetwork Network, string Use)
{
    internal SpecialBlock(string network, string use) : this(IPNetwork.Parse(network), use) { }
}
