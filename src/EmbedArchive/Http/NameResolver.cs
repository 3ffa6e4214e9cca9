using System.Net;

namespace EmbedArchive.Http;

/// <summary>Asks the name service for the addresses of a host.</summary>
internal delegate Task<IPAddress[]> NameResolver(string host, CancellationToken cancellationToken);
