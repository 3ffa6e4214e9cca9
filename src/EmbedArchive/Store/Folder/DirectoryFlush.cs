using System.Runtime.InteropServices;
using System.Text;

namespace EmbedArchive.Store;

/// <summary>
/// Makes the names in a directory durable. .NET has no call for it (File.OpenHandle refuses directories); on Windows names are durable with
/// the file system's own journal. Best effort: a file system that cannot do it loses at worst the last commit in a power cut.
/// </summary>
internal static class DirectoryFlush
{
    internal static void Of(string directory)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Open(Encoding.UTF8.GetBytes(directory + '\0'), 0);
        if (handle < 0) return;
        _ = Sync(handle);
        _ = Close(handle);
    }

    // Bytes and numbers only, so that nothing has to be marshalled and no unsafe code is generated.
#pragma warning disable SYSLIB1054
    [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
#pragma warning restore SYSLIB1054
}
