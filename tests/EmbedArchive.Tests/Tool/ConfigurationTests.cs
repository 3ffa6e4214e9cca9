using EmbedArchive.Tests.Support;
using EmbedArchive.Tool;

namespace EmbedArchive.Tests.Tool;

/// <summary>What the file behind <c>--config</c> sets.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class ConfigurationTests
{
    private const string Session = "session=EASECRET0123456789abcdef";

    [Test]
    public void Every_setting_of_the_sources_reaches_them()
    {
        using var folder = new TemporaryFolder();
        var options = new EmbedArchiveOptions();
        Configuration.Apply(folder.Write("settings.json", $$"""
            {"credentials":{"reddit-token":"r"},"cookies":{"x":"{{Session}}"},"disabledSources":["oembed","x:*"],"webArchives":false,"userAgent":"desk/1"}
            """), options);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.Sources.Credentials["reddit-token"], Is.EqualTo("r"));
            Assert.That(options.Sources.Cookies, Is.EqualTo(new Dictionary<string, string> { ["x"] = Session }));
            Assert.That(options.Sources.Disabled, Is.EquivalentTo(new[] { "oembed", "x:*" }));
            Assert.That((options.Sources.WebArchives, options.Http.UserAgent), Is.EqualTo((false, "desk/1")));
        }
    }

    [TestCase(Session, 1)]
    [TestCase(Session + "\\r\\nX-Other: 1", 2)]
    public async Task A_cookie_is_one_header_and_is_printed_nowhere(string cookie, int code)
    {
        using var folder = new TemporaryFolder();
        var settings = folder.Write("settings.json", "{\"cookies\":{\"x\":\"" + cookie + "\"}}");
        var run = await ToolRun.OfAsync("resolve", "https://x.com/harborledger/status/1767114488537951983", "--offline", "--config", settings, "--format", "json");
        Assert.That(run.ExitCode, Is.EqualTo(code), run.Errors);
        Assert.That(run.Output + run.Errors, Does.Not.Contain("EASECRET"));
        if (code == 2) Assert.That(run.Errors, Does.Contain("Sources.Cookies").And.Contain("'x'"));
    }
}
