using System.Net;

namespace EmbedArchive;

/// <summary>How the network is used.</summary>
public sealed class HttpOptions
{
    /// <summary>The user agent that every request names. Say who you are and how to reach you: sites turn away strangers without an address.</summary>
    /// <value>Default: <c>EmbedArchive/{version}</c>. Not empty, no control characters.</value>
    public string UserAgent { get; set; } = $"EmbedArchive/{typeof(HttpOptions).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The longest that one request may take, its retries and their waits included; counted from its first turn.</summary>
    /// <value>Default: 60 seconds. From 1 second to 1 hour.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that one try may take, its body included.</summary>
    /// <value>Default: 20 seconds. From 100 milliseconds to <see cref="TotalTimeout"/>.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest that one try for a media file may take, and the request as a whole if that is longer than <see cref="TotalTimeout"/>.</summary>
    /// <value>Default: 5 minutes. From <see cref="AttemptTimeout"/> to 24 hours.</value>
    public TimeSpan MediaTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest that a body may stand still: the time without a single byte of it.</summary>
    /// <value>Default: 10 seconds. From 100 milliseconds to <see cref="MediaTimeout"/>.</value>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The slowest average of a body, once 10 seconds have passed, in bytes a second; 0 switches the check off.</summary>
    /// <value>Default: 100. Not negative.</value>
    public int MinBytesPerSecond { get; set; } = 100;

    /// <summary>The longest that opening a connection may take.</summary>
    /// <value>Default: 10 seconds. From 100 milliseconds to 5 minutes.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a failed try is repeated.</summary>
    /// <value>Default: 2. From 0 to 10.</value>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The longest wait between two tries; a server that asks for a longer one is not asked again.</summary>
    /// <value>Default: 10 seconds. From 0 to 1 hour.</value>
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

    /// <summary>
    /// How many requests are in flight at once to all hosts of one site (<c>a.example.com</c>, <c>b.example.com</c>), however many names it has.
    /// Never less than <see cref="PerHostConcurrency"/>.
    /// </summary>
    /// <value>Default: 4. From 1 to 1,024.</value>
    public int PerSiteConcurrency { get; set; } = 4;

    /// <summary>How many requests a second are begun at one origin; 0 leaves that to <see cref="PerHostConcurrency"/>.</summary>
    /// <value>Default: 0. From 0 to 1,000.</value>
    public int PerHostRate { get; set; }

    /// <summary>The largest page or JSON answer, in decoded bytes.</summary>
    /// <value>Default: 5 MiB. From 1 KiB to 1 GiB.</value>
    public long MaxPageBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>The largest media file, in bytes.</summary>
    /// <value>Default: 64 MiB. From 1 KiB to 1 GiB.</value>
    public long MaxMediaBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// How many bytes of answers a batch (<see cref="EmbedArchiver.ArchiveAllAsync"/>) keeps in a temporary file, so that a post, link, picture or video of
    /// several articles is asked for once; each archive still holds the exchange, with its own date. An answer of more than a quarter of it is not shared.
    /// 0 shares only requests at the same time.
    /// </summary>
    /// <value>Default: 1 GiB. From 0 to 64 GiB.</value>
    public long SharedAnswerBytes { get; set; } = 1024 * 1024 * 1024;

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

    /// <summary>Whether NAT64 addresses (64:ff9b::/96) are judged by the IPv4 address that they embed; else they are refused.</summary>
    /// <value>Default: false.</value>
    public bool Nat64 { get; set; }

    /// <summary>After how many tries without any sign of life within 30 seconds an origin is left alone, nine in ten of them failing.</summary>
    /// <value>Default: 20. From 2 to 10,000.</value>
    public int BreakerThreshold { get; set; } = 20;

    /// <summary>How long such an origin is left alone.</summary>
    /// <value>Default: 15 seconds. From 500 milliseconds to 1 hour.</value>
    public TimeSpan BreakerPause { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an address that could not be had is not asked again; after a rate limit, until the server's own time, at most an hour.</summary>
    /// <value>Default: 30 seconds. From 0, which switches this off, to 1 hour.</value>
    public TimeSpan FailureCacheTime { get; set; } = TimeSpan.FromSeconds(30);
}
