namespace EmbedArchive.Tool;

/// <summary>Where the archive of each article goes: <c>story.html</c> has its archive in <c>story.embeds</c>, beside it or under the output folder.</summary>
internal static class OutputNames
{
    internal static IReadOnlyList<string> For(IReadOnlyList<string> paths, string? folder)
    {
        var names = paths.Select(path => Name(path, folder)).ToList();
        var clash = names.GroupBy(Path.GetFullPath, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        return clash is null ? names : throw new UsageException($"Several articles would be archived to '{clash.First()}': archive them apart.");
    }

    private static string Name(string path, string? folder)
    {
        var stem = path == "-" ? "stdin" : Path.GetFileNameWithoutExtension(path);
        var home = folder ?? (path == "-" ? "." : Path.GetDirectoryName(path) ?? ".");
        return Path.Combine(home, stem + ".embeds");
    }
}
