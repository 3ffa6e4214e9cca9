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
}
