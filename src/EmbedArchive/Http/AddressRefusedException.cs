using System.Net;

namespace EmbedArchive.Http;

/// <summary>Carries the guard's refusal through the handler's stack; becomes <see cref="WebFailureKind.RefusedAddress"/>.</summary>
internal sealed class AddressRefusedException(string host, IPAddress address, string use)
    : Exception($"{host} has the address {address}: {use}.");
