using System.Net;

namespace EmbedArchive.Http;

/// <summary>Carries the guard's refusal through the handler's stack; becomes <see cref="WebFailureKind.RefusedAddress"/>.</summary>
internal sealed class AddressRefusedException : Exception
{
    internal AddressRefusedException(string host, IPAddress address, string use) : base($"{host} has the address {address}: {use}.") { }

    /// <summary>A name that means something inside of a network only.</summary>
    internal AddressRefusedException(string host) : base($"{host} is a local name.") { }
}
