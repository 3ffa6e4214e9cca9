using System.Net;

namespace EmbedArchive;

/// <summary>How the network is used.</summary>
public sealed class HttpOptions
{
    /// <summary>The user agent that every request names. Say who you are and how to reach you.</summary>
    /// <value>Default: <c>EmbedArchive/{version} (+https://embedarchive.org/bot)</c>. Not empty, no control characters.</value>
    public string UserAgent { get; set; } = $"EmbedArchive/{typeof(HttpOptions).Assembly.GetName().Version?.ToString(3)} (+https://embedarchive.org/bot)";

    /// <summary>The longest that one request may take, its retries and their waits included.</summary>
    /// <value>Default: 60 seconds. From 1 second to 1 hour.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that one try may take, its body included.</summary>
    /// <value>Default: 20 seconds. From 100 milliseconds to <see cref="TotalTimeout"/>.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest that one try for a media file may take.</summary>
    /// <value>Default: 5 minutes. At least <see cref="AttemptTimeout"/>.</value>
    public TimeSpan MediaTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest without a single byte.</summary>
    /// <value>Default: 10 seconds. From 100 milliseconds to <see cref="MediaTimeout"/>.</value>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The slowest average of a body, once 10 seconds have passed, in bytes a second; 0 switches the check off.</summary>
    /// <value>Default: 100.</value>
    public int MinBytesPerSecond { get; set; } = 100;

    /// <summary>The longest that opening a connection may take.</summary>
    /// <value>Default: 10 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a failed try is repeated.</summary>
    /// <value>Default: 2. From 0 to 10.</value>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The longest wait between two tries; a server that asks for a longer one is not asked again.</summary>
    /// <value>Default: 10 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many redirects are followed for one address.</summary>
    /// <value>Default: 20. From 0 to 50.</value>
    public int MaxRedirects { get; set; } = 20;

    /// <summary>How many requests are in flight at once.</summary>
    /// <value>Default: 16. From 1 to 1,024.</value>
    public int Concurrency { get; set; } = 16;

    /// <summary>How many requests are in flight at once to one origin.</summary>
    /// <value>Default: 2. From 1 to <see cref="Concurrency"/>.</value>
    public int PerHostConcurrency { get; set; } = 2;

    /// <summary>The largest page or JSON answer, in decoded bytes.</summary>
    /// <value>Default: 5 MiB.</value>
    public long MaxPageBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>The largest media file, in bytes.</summary>
    /// <value>Default: 64 MiB.</value>
    public long MaxMediaBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Networks and endpoints that the address guard lets through although they are not public: nothing else is lifted.</summary>
    /// <value>Default: none.</value>
    public IList<AllowedNetwork> AllowedNetworks { get; } = [];

    /// <summary>A proxy. With one, the addresses of https requests are judged by the proxy, no longer by this library.</summary>
    /// <value>Default: null: none, whatever the environment says.</value>
    public IWebProxy? Proxy { get; set; }

    /// <summary>Ports that may be asked beside 80 and 443.</summary>
    /// <value>Default: 8080 and 8443.</value>
    public IList<int> AllowedPorts { get; } = [8080, 8443];

    /// <summary>Whether the network is switched off: nothing is asked, and only what the article and the addresses themselves tell is kept.</summary>
    /// <value>Default: false.</value>
    public bool Offline { get; set; }

    /// <summary>
    /// Captures (<c>.warc</c> or <c>.warc.gz</c>) that answer every request instead of the network; what they lack is not asked elsewhere. The clock is theirs, too.
    /// </summary>
    /// <value>Default: none: the network answers.</value>
    public IList<string> Replay { get; } = [];
}
