using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;

namespace EmbedArchive;

/// <summary>A block of addresses, or one address and port, that the address guard lets through.</summary>
/// <param name="Network">The block; of one address the block of that address alone.</param>
/// <param name="Port">The only port that is let through; null lets every allowed port through.</param>
public sealed record AllowedNetwork(IPNetwork Network, int? Port = null)
{
    /// <summary>Reads <c>10.1.0.0/16</c>, <c>127.0.0.1:8080</c>, <c>[::1]:8080</c> or a lone address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="network">What was read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AllowedNetwork? network)
    {
        network = null;
        if (IPNetwork.TryParse(text, out var block)) network = new(block);
        else if (IPEndPoint.TryParse(text ?? "", out var end) && !text!.Contains('%', StringComparison.Ordinal))
            network = new(new IPNetwork(end.Address, end.Address.GetAddressBytes().Length * 8), end.Port == 0 ? null : end.Port);
        return network is not null;
    }

    /// <summary>The text that <see cref="TryParse"/> reads.</summary>
    public override string ToString() =>
        Port is { } port ? new IPEndPoint(Network.BaseAddress, port).ToString() : Network.ToString().ToString(CultureInfo.InvariantCulture);
}
