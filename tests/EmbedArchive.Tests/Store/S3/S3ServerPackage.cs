using System.Diagnostics;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>A server that speaks S3, fetched by npm into a cache when the tests run; nothing of it is kept here.</summary>
internal static class S3ServerPackage
{
    private const string Version = "3.7.1";

    private static readonly Lazy<Task<string?>> Fetching = new(FetchAsync);
    private static string why = "";

    /// <summary>The script that starts it. Where npm cannot give it, the test ends as skipped, or as failed where <c>CI=true</c>.</summary>
    internal static async Task<string> ScriptAsync()
    {
        if (await Fetching.Value is { } script) return script;
        var reason = $"The store of objects is not tested against a server: {why}";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Ignore(reason);
        return "";
    }

    private static async Task<string?> FetchAsync()
    {
        var cache = Path.Combine(Path.GetTempPath(), "embedarchive-tests", "s3rver-" + Version);
        var script = Path.Combine(cache, "node_modules", "s3rver", "bin", "s3rver.js");
        if (File.Exists(script)) return script;
        // Made elsewhere and moved, so that two test runs at once do not see half of it.
        var fresh = cache + "-" + Guid.NewGuid().ToString("n");
        try
        {
            Directory.CreateDirectory(fresh);
            var start = new ProcessStartInfo("npm", ["install", "--prefix", fresh, "--ignore-scripts", "--no-audit", "--no-fund", "s3rver@" + Version])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync();
            var errors = npm.StandardError.ReadToEndAsync();
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await npm.WaitForExitAsync(limit.Token);
            await Task.WhenAll(output, errors);
            if (npm.ExitCode != 0) return Failed("npm did not give s3rver " + Version);
            Directory.Move(fresh, cache);
        }
        catch (IOException) when (File.Exists(script))
        {
            Directory.Delete(fresh, recursive: true);
        }
        catch (Exception absent) when (absent is System.ComponentModel.Win32Exception or OperationCanceledException)
        {
            return Failed("npm cannot be asked for it: " + absent.Message);
        }
        return script;
    }

    private static string? Failed(string reason)
    {
        why = reason;
        return null;
    }
}
