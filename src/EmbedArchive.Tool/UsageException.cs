namespace EmbedArchive.Tool;

/// <summary>Wrong usage or input that cannot be read: one line for the user, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
