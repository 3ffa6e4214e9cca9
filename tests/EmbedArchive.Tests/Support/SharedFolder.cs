namespace EmbedArchive.Tests.Support;

/// <summary>
/// The folder of research data beside the checkout: recorded answers and real pages that are never committed here.
/// Tests over it run when it is there and say so when it is not.
/// </summary>
internal static class SharedFolder
{
    internal static string Root { get; } = Find();

    internal static bool Has(string relative) => Path.Exists(Path.Combine(Root, relative));

    /// <summary>The full path of a file or folder in it; ends the test as skipped when it is not there.</summary>
    internal static string Require(string relative)
    {
        var path = Path.Combine(Root, relative);
        if (!Path.Exists(path)) Assert.Ignore($"The research data are not beside this checkout (../shared/{relative}).");
        return path;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "EmbedArchive.sln")))
                return Environment.GetEnvironmentVariable("EMBEDARCHIVE_SHARED") ?? Path.Combine(folder.Parent?.FullName ?? "", "shared");
        return "shared";
    }
}
