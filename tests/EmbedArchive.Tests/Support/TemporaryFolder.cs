namespace EmbedArchive.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string FullName { get; } = Directory.CreateTempSubdirectory("embedarchive-").FullName;

    internal string PathOf(string name) => Path.Combine(FullName, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>Every file below it by its relative path, with its bytes.</summary>
    internal IReadOnlyDictionary<string, byte[]> Files(string below = "") => Directory
        .EnumerateFiles(Path.Combine(FullName, below), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Path.Combine(FullName, below), f), File.ReadAllBytes);

    public void Dispose()
    {
        MadeSnapshots.KeepArchivesOf(FullName);
        Directory.Delete(FullName, recursive: true);
    }
}
