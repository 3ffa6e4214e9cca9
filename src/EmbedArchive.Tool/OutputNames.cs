namespace EmbedArchive.Tool;

/// <summary>
/// Where the archive of each article goes: <c>story.html</c> has its archive in <c>story.embeds</c>, beside it or under the output folder; there
/// the folders below the argument that named it are kept, so that two of the same name do not meet.
/// </summary>
internal static class OutputNames
{
    internal static IReadOnlyList<string> For(IReadOnlyList<ArticleInput> inputs, string? folder)
    {
        var names = inputs.Select(input => Name(input, folder)).ToList();
        var clash = names.GroupBy(Path.GetFullPath, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        return clash is null ? names : throw new UsageException($"Several articles would be archived to '{clash.First()}': archive them apart.");
    }

    private static string Name(ArticleInput input, string? folder)
    {
        var stem = input.IsStandardInput ? "stdin" : Path.GetFileNameWithoutExtension(input.Path);
        var home = folder is not null ? Path.Combine(folder, input.Under) : input.IsStandardInput ? "." : Path.GetDirectoryName(input.Path) ?? ".";
        return Path.Combine(home, stem + ".embeds");
    }
}
