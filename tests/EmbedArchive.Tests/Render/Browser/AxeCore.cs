using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>The accessibility checker, fetched by npm when the tests run; nothing of it is kept here.</summary>
internal static class AxeCore
{
    private const string Version = "4.14.1";

    /// <summary>Its script; ends the test as skipped when npm cannot give it.</summary>
    internal static async Task<string> ScriptAsync(string folder)
    {
        var archive = Path.Combine(folder, $"axe-core-{Version}.tgz");
        try
        {
            var start = new ProcessStartInfo("npm", ["pack", "axe-core@" + Version, "--pack-destination", folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync();
            var errors = npm.StandardError.ReadToEndAsync();
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await npm.WaitForExitAsync(limit.Token);
            await Task.WhenAll(output, errors);
        }
        catch (Exception absent) when (absent is System.ComponentModel.Win32Exception or OperationCanceledException)
        {
            Assert.Ignore($"npm cannot be asked for the accessibility checker: {absent.Message}");
        }

        if (!File.Exists(archive)) Assert.Ignore($"npm did not give axe-core {Version}: the cards are not checked for accessibility.");
        await using var file = File.OpenRead(archive);
        await using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        await using var tar = new TarReader(unpacked);
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (entry.Name != "package/axe.min.js" || entry.DataStream is not { } script) continue;
            using var reader = new StreamReader(script);
            return await reader.ReadToEndAsync();
        }

        throw new InvalidDataException($"axe-core {Version} holds no axe.min.js");
    }
}
