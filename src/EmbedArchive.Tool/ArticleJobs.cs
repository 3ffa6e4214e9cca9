namespace EmbedArchive.Tool;

/// <summary>What the arguments of <c>archive</c> ask for.</summary>
internal static class ArticleJobs
{
    internal static IReadOnlyList<ArchiveJob> Of(IReadOnlyList<ArticleInput> inputs, string? folder, ArticleSettings settings) =>
        [.. inputs.Zip(OutputNames.For(inputs, folder), (input, archive) => new ArchiveJob(input.Path, archive, token => new(ArticleFile.ReadAsync(input.Path, settings, token))))];
}
