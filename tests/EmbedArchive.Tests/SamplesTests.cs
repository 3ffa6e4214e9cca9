using System.Text.RegularExpressions;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests;

/// <summary>Code in the documentation that names its sample is that sample, which these tests compile.</summary>
[TestFixture]
internal sealed partial class SamplesTests
{
    [TestCase("README.md")]
    [TestCase("docs/stores.md")]
    [TestCase("docs/evidence.md")]
    [TestCase("docs/own-sources.md")]
    public void Code_that_names_its_sample_stands_in_it(string page)
    {
        var blocks = Block().Matches(Text(page));
        Assert.That(blocks, Is.Not.Empty);
        foreach (Match block in blocks)
            Assert.That(Samples(Text(block.Groups["file"].Value)), Does.Contain(block.Groups["code"].Value), $"{page}: the code differs from {block.Groups["file"].Value}");
    }

    [TestCase("docs/samples/ObjectStorage.cs", "src/EmbedArchive.S3/README.md")]
    [TestCase("docs/samples/TimeStamps.cs", "src/EmbedArchive.TimeStamps/README.md")]
    public void The_packages_own_page_shows_the_same_code(string sample, string page) => Assert.That(Samples(Text(sample)).Count(Text(page).Contains), Is.EqualTo(2));

    private static string Text(string file) => File.ReadAllText(Repository.File(file)).ReplaceLineEndings("\n");

    private static string[] Samples(string source) => [.. Sample().Matches(source).Select(m => m.Groups["code"].Value.Replace("\n        ", "\n", StringComparison.Ordinal)[8..])];

    [GeneratedRegex(@"<!-- (?<file>\S+\.cs) -->\n```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"// sample\n(?<code>.*?)\n +// end", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
