using System.Runtime.InteropServices;

namespace EmbedArchive.Store;

/// <summary>What wrote the archive, and on what.</summary>
internal sealed record ManifestTool(string Name, string Version, string Framework, string Os, string Architecture)
{
    internal static ManifestTool Current { get; } = new(
        "EmbedArchive",
        typeof(ManifestTool).Assembly.GetName().Version?.ToString(3) ?? "0",
        RuntimeInformation.FrameworkDescription,
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "other",
        RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant());

    /// <summary>As the capture's first record names it.</summary>
    internal string Software => $"{Name}/{Version}";
}
