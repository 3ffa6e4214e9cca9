using System.Diagnostics;

namespace EmbedArchive.Tests.Store.Warc;

/// <summary>The field's own tool over our files: <c>warcio check</c> recomputes block and payload digests.</summary>
[TestFixture]
internal sealed class WarcioTests
{
    [Test]
    public async Task The_python_tool_warcio_finds_every_digest_right()
    {
        if (await RunAsync("-c", "import warcio") != 0) Assert.Ignore("Python's warcio is not installed here (pip install warcio).");
        using var folder = new TempFolder();
        var file = folder.Write("run.warc.gz", CaptureLogTests.Log(
        [
            SampleCaptures.Answer("https://a.example/1"), SampleCaptures.Answer("https://b.example/1", seconds: 1),
            SampleCaptures.Answer("https://a.example/2", "", 404, 2), SampleCaptures.Failure("https://c.example/", seconds: 3),
        ]));
        Assert.That(await RunAsync("-m", "warcio.cli", "check", file), Is.Zero);
        Assert.That(await RunAsync("-m", "warcio.cli", "index", file), Is.Zero);
    }

    private static async Task<int> RunAsync(params string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            await Task.WhenAll(python.StandardError.ReadToEndAsync(), python.StandardOutput.ReadToEndAsync());
            await python.WaitForExitAsync();
            return python.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
