using System.Runtime.CompilerServices;

namespace EmbedArchive.Tests.Render;

/// <summary>Texts that a person has looked at. <c>EMBEDARCHIVE_APPROVE=1</c> writes them anew.</summary>
internal static class Approved
{
    internal static void Check(string name, string text, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(Source(test))!, "Approved", name);
        if (Environment.GetEnvironmentVariable("EMBEDARCHIVE_APPROVE") == "1") File.WriteAllText(path, text + "\n");
        Assert.That(File.Exists(path), path + " is missing: run with EMBEDARCHIVE_APPROVE=1 and look at what it writes");
        Assert.That(text + "\n", Is.EqualTo(File.ReadAllText(path)), name);
    }

    /// <summary>The path of a source file; builds that are reproducible write it as from the root of the repository.</summary>
    private static string Source(string path)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "EmbedArchive.sln")))
                return Path.Combine(folder.FullName, "tests", "EmbedArchive.Tests", "Render", Path.GetFileName(path));
        return path;
    }
}
