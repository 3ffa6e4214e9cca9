namespace EmbedArchive.Tests.Support;

/// <summary>
/// Compares a text with a committed file, named from the root of the repository. <c>EMBEDARCHIVE_APPROVE=1 dotnet test</c> rewrites the file: look at the difference before committing it.
/// </summary>
internal static class Approved
{
    internal static void Check(string text, string file)
    {
        var path = Repository.File(file);
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("EMBEDARCHIVE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.That(text, Is.EqualTo(approved), $"{file} differs from what was approved. If the change is meant: EMBEDARCHIVE_APPROVE=1 dotnet test, and read the difference.");
    }
}
