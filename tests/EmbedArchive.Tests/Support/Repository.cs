namespace EmbedArchive.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string File(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "EmbedArchive.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside of a checkout.");
    }
}
