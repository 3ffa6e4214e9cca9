namespace EmbedArchive;

/// <summary>An archive could not be written or read. The message says what, where, and what to do.</summary>
public sealed class ArchiveStorageException : IOException
{
    /// <summary>Makes one without a message.</summary>
    public ArchiveStorageException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    public ArchiveStorageException(string message) : base(message)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="innerException">What the system said.</param>
    public ArchiveStorageException(string message, Exception innerException) : base(message, innerException)
    {
    }

    // ENOSPC and EDQUOT as .NET hands them on from Unix; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private const int NoSpace = 28;
    private const int QuotaReached = 122;
    private const int HandleDiskFull = unchecked((int)0x80070027);
    private const int DiskFull = unchecked((int)0x80070070);

    /// <summary>Whether there was no room left, so that no other archive can be written there either.</summary>
    public bool IsFull => InnerException is IOException { HResult: NoSpace or QuotaReached or HandleDiskFull or DiskFull } || InnerException is ArchiveStorageException { IsFull: true };
}
