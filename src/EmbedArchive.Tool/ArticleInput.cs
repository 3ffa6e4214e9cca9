namespace EmbedArchive.Tool;

/// <summary>One article that an argument names.</summary>
/// <param name="Path">Its file, or <c>-</c>.</param>
/// <param name="Under">The folders between the argument's own folder and the file; empty when there are none.</param>
internal sealed record ArticleInput(string Path, string Under)
{
    internal bool IsStandardInput => Path == "-";
}
