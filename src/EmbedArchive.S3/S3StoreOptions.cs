namespace EmbedArchive;

/// <summary>Where and how <see cref="S3ArchiveStore"/> keeps archives. Read once, when the store is made.</summary>
public sealed class S3StoreOptions
{
    /// <summary>The bucket. It must exist.</summary>
    /// <value>Default: none; it must be given.</value>
    public string Bucket { get; set; } = "";

    /// <summary>What stands before every key, without a slash at its end. The store touches no key outside of it.</summary>
    /// <value>Default: empty, the whole bucket. Parts joined by <c>/</c>, none empty or beginning with a dot.</value>
    public string Prefix { get; set; } = "";

    /// <summary>How long a writer waits for another one to end.</summary>
    /// <value>Default: 5 minutes. At least 0.</value>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a writer that does not answer keeps its lock; a running one renews it three times as often.</summary>
    /// <value>Default: 30 seconds. From 3 seconds to 1 hour. After a kill the next writer waits that long.</value>
    public TimeSpan LeaseTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a writer waits to see whether it was alone, on a server that does not honour conditional writes. Must be longer than any two
    /// requests to it take.
    /// </summary>
    /// <value>Default: 2 seconds. At least 0, shorter than <see cref="LeaseTime"/>. Not used on servers that honour them.</value>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A file above this size is sent in parts of this size.</summary>
    /// <value>Default: 16 MiB. From 5 MiB, the least that S3 takes, to 1 GiB.</value>
    public long PartBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>How many requests of one commit run at once.</summary>
    /// <value>Default: 8. From 1 to 256.</value>
    public int Concurrency { get; set; } = 8;

    /// <summary>Where files lie until they are sent. They are gone with their transaction.</summary>
    /// <value>Default: null, the system's folder for temporary files.</value>
    public string? ScratchFolder { get; set; }
}
