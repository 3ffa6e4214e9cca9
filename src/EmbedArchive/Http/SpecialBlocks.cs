using System.Net;

namespace EmbedArchive.Http;

/// <summary>
/// The special blocks, as data. Sources: the IANA IPv4 and IPv6 Special-Purpose Address Registries and the IPv6 Global Unicast
/// registry (public facts), and one provider's public address for its machines' own services. Read on <see cref="AsOf"/>.
/// </summary>
internal static class SpecialBlocks
{
    internal static DateOnly AsOf { get; } = new(2026, 11, 22);

    /// <summary>Everything outside it is refused by one rule: loopback, mapped, translated, unique local, link-local, multicast, …</summary>
    internal static IPNetwork GlobalUnicastV6 { get; } = IPNetwork.Parse("2000::/3");

    /// <summary>NAT64 (RFC 6052): the last 32 bits are the IPv4 address that is reached.</summary>
    internal static IPNetwork Nat64 { get; } = IPNetwork.Parse("64:ff9b::/96");

    internal static IReadOnlyList<SpecialBlock> V4 { get; } =
    [
        new("0.0.0.0/8", "this host"),
        new("10.0.0.0/8", "private"),
        new("100.64.0.0/10", "shared by carriers"),
        new("127.0.0.0/8", "loopback"),
        new("168.63.129.16/32", "a cloud's own services"),
        new("169.254.0.0/16", "link-local"),
        new("172.16.0.0/12", "private"),
        new("192.0.0.0/24", "protocol assignments"),
        new("192.0.2.0/24", "documentation"),
        new("192.88.99.0/24", "relay of 6to4"),
        new("192.168.0.0/16", "private"),
        new("198.18.0.0/15", "benchmarking"),
        new("198.51.100.0/24", "documentation"),
        new("203.0.113.0/24", "documentation"),
        new("224.0.0.0/4", "multicast"),
        new("240.0.0.0/4", "reserved"),
    ];

    /// <summary>Blocks inside <see cref="GlobalUnicastV6"/>.</summary>
    internal static IReadOnlyList<SpecialBlock> V6 { get; } =
    [
        new("2001::/23", "protocol assignments"),
        new("2001:db8::/32", "documentation"),
        new("2002::/16", "6to4, which embeds an IPv4 address"),
        new("3fff::/20", "documentation"),
    ];
}
