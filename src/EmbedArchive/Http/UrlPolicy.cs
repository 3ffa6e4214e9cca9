namespace EmbedArchive.Http;

/// <summary>
/// What can be refused before anything is opened: schemes, user information, hosts that are none, ports, addresses written as numbers.
/// It holds whatever handler a host application puts below; names are judged by the guard where the socket is opened.
/// </summary>
internal sealed class UrlPolicy(AddressGuard guard)
{
    /// <summary>Why that address may not be asked; null when it may.</summary>
    internal WebFailure? Check(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            return Invalid(address, "is not an http or https address");
        if (address.UserInfo.Length > 0) return Invalid(address, "holds user information; ask without it");
        if (!TryHost(address, out var host)) return Invalid(address, "has no usable host");

        // Both spellings: without ICU the ASCII form hides digits of other scripts (xn--…).
        return CheckHost(address, host) ?? (address.Host == host ? null : CheckHost(address, HostText.Plain(address.Host)))
            ?? (HostText.TryReadAddress(host, out _) || guard.MayUsePort(address.Port) ? null : BadPort(address));
    }

    private WebFailure? CheckHost(Uri address, string host)
    {
        if (host.Contains('%', StringComparison.Ordinal)) return Refused(address, "its host is bound to one network interface");
        if (!HostText.TryReadAddress(host, out var literal))
            return !guard.LiftsAny && HostText.IsLocalName(host) ? Refused(address, "its name is for local networks") : null;
        if (guard.SpecialUse(literal, address.Port) is { } use) return Refused(address, $"{literal} is a special address ({use})");
        return guard.Refusal(literal, address.Port) is null ? null : BadPort(address);
    }

    private static bool TryHost(Uri address, out string host)
    {
        try
        {
            host = address.HostNameType == UriHostNameType.IPv6 ? address.DnsSafeHost : address.IdnHost;
            return host.Length is > 0 and <= 253 && address.Port is > 0 and <= 65535;
        }
        catch (UriFormatException)
        {
            // IdnHost throws for labels that IDNA forbids: such a host cannot be asked.
            host = "";
            return false;
        }
    }

    private static WebFailure BadPort(Uri address) =>
        Invalid(address, $"asks on port {address.Port}; allow it with HttpOptions.AllowedPorts");

    private static WebFailure Invalid(Uri address, string what) =>
        new(WebFailureKind.InvalidAddress, $"{Redaction.Show(address)} {what}.");

    private static WebFailure Refused(Uri address, string why) =>
        new(WebFailureKind.RefusedAddress, $"{Redaction.Show(address)} was not asked: {why}. HttpOptions.AllowedNetworks lifts this.");
}
