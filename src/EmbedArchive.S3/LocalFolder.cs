namespace EmbedArchive.S3;

/// <summary>The folder on this machine where a transaction's files lie until they are sent. Made when it is needed, gone with the transaction.</summary>
internal sealed class LocalFolder(string? parent) : IDisposable
{
    private string? folder;
    private int made;

    internal LocalFile Create(bool scratch) => LocalFile.Guarded(parent ?? Path.GetTempPath(), () =>
    {
        folder ??= parent is null ? Directory.CreateTempSubdirectory("embedarchive-").FullName
            : Directory.CreateDirectory(Path.Combine(parent, "embedarchive-" + Guid.NewGuid().ToString("n"))).FullName;
        return new LocalFile(Path.Combine(folder, (++made).ToString(System.Globalization.CultureInfo.InvariantCulture)), scratch);
    });

    public void Dispose()
    {
        if (folder is not null && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
