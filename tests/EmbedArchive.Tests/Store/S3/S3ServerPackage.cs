using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>A server that speaks S3, fetched by npm into a cache when the tests run; nothing of it is kept here.</summary>
internal static class S3ServerPackage
{
    private const string Version = "3.7.1";

    private static readonly SemaphoreSlim One = new(1);

    /// <summary>The script that starts it; ends the test when npm cannot give it.</summary>
    internal static async Task<string> ScriptAsync()
    {
        var cache = Path.Combine(Path.GetTempPath(), "embedarchive-tests", "s3rver-" + Version);
        var script = Path.Combine(cache, "node_modules", "s3rver", "bin", "s3rver.js");
        await One.WaitAsync();
        try
        {
            if (!File.Exists(script)) await FetchAsync(cache, script);
        }
        finally
        {
            One.Release();
        }
        return script;
    }

    // Made elsewhere and moved, so that two test runs at once do not see half of it.
    private static async Task FetchAsync(string cache, string script)
    {
        var fresh = cache + "-" + Guid.NewGuid().ToString("n");
        Directory.CreateDirectory(fresh);
        var (code, told) = await Peer.RunAsync("npm", ["install", "--prefix", fresh, "--ignore-scripts", "--no-audit", "--no-fund", "s3rver@" + Version], fresh);
        if (code != 0) Peer.Absent($"npm did not give s3rver {Version}: {told.Trim()}");
        try
        {
            Directory.Move(fresh, cache);
        }
        catch (IOException) when (File.Exists(script))
        {
            Directory.Delete(fresh, recursive: true);
        }
    }
}
