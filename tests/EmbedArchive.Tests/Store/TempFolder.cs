using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store;

/// <summary>A folder of its own for one test, gone with it.</summary>
internal sealed class TempFolder : IDisposable
{
    internal string Root { get; } = Directory.CreateTempSubdirectory("embedarchive-").FullName;

    internal string File(string name) => Path.Combine(Root, name);

    internal string Write(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    public void Dispose()
    {
        MadeSnapshots.KeepArchivesOf(Root);
        Directory.Delete(Root, recursive: true);
    }
}
