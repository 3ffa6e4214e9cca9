using System.Net;
using System.Net.Sockets;

namespace EmbedArchive.Http;

/// <summary>
/// Decides which network addresses may be connected to. Judges the very address that a socket is opened to, never a host's text:
/// the text of a host is not what is connected to (full-width digits, rebinding names).
/// </summary>
internal sealed class AddressGuard
{
    private readonly AllowedNetwork[] _allowed;
    private readonly HashSet<int> _ports;
    private readonly bool _nat64;

    internal AddressGuard(HttpOptions options)
    {
        _allowed = [.. options.AllowedNetworks.Select(Unmapped)];
        _ports = [80, 443, .. options.AllowedPorts];
        _nat64 = options.Nat64;
    }

    /// <summary>Whether anything beside the public web is let through.</summary>
    internal bool LiftsAny => _allowed.Length > 0;

    /// <summary>Whether some address may be asked on that port.</summary>
    internal bool MayUsePort(int port) => _ports.Contains(port) || Array.Exists(_allowed, a => a.Port == port);

    /// <summary>Why that address may not be connected to on that port; null when it may.</summary>
    internal string? Refusal(IPAddress address, int port) =>
        SpecialUse(address, port) ?? (_ports.Contains(port) || IsLifted(Normalize(address), port) ? null : $"port {port}");

    /// <summary>What the address is for instead of the public web; null for a public one and for one that is let through.</summary>
    internal string? SpecialUse(IPAddress address, int port)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && address.ScopeId != 0) return "bound to one network interface";
        address = Normalize(address);
        if (IsLifted(address, port)) return null;
        if (address.AddressFamily == AddressFamily.InterNetwork) return UseIn(SpecialBlocks.V4, address);
        if (_nat64 && SpecialBlocks.Nat64.Contains(address)) return UseIn(SpecialBlocks.V4, new IPAddress(address.GetAddressBytes().AsSpan(12)));
        return SpecialBlocks.GlobalUnicastV6.Contains(address) ? UseIn(SpecialBlocks.V6, address) : "outside the public IPv6 space";
    }

    /// <summary>Whether a network or endpoint that the user allowed covers it.</summary>
    internal bool IsLifted(IPAddress address, int port)
    {
        foreach (var allowed in _allowed)
            if ((allowed.Port is { } only ? only == port : _ports.Contains(port)) && allowed.Network.Contains(address)) return true;
        return false;
    }

    /// <summary>The IPv4 address of an IPv4-mapped one, else the address itself.</summary>
    internal static IPAddress Normalize(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static string? UseIn(IReadOnlyList<SpecialBlock> blocks, IPAddress address)
    {
        foreach (var block in blocks)
            if (block.Network.Contains(address)) return block.Use;
        return null;
    }

    private static AllowedNetwork Unmapped(AllowedNetwork allowed) =>
        allowed.Network is { BaseAddress.IsIPv4MappedToIPv6: true, PrefixLength: >= 96 } mapped
            ? allowed with { Network = new(mapped.BaseAddress.MapToIPv4(), mapped.PrefixLength - 96) }
            : allowed;
}
