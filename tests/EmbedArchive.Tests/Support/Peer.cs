using System.Diagnostics;

namespace EmbedArchive.Tests.Support;

/// <summary>
/// A program of somebody else that a test measures us against. Where it is absent the test is skipped with its reason, except in CI, which
/// must have it.
/// </summary>
internal static class Peer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code and all that it printed.</returns>
    internal static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, string? folder = null)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" })!;
            using var limit = new CancellationTokenSource(Patience);
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            try
            {
                await process.WaitForExitAsync(limit.Token);
                return (process.ExitCode, await output + await errors);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                Absent($"{program} did not end within {Patience.TotalSeconds:0} s.");
                throw;
            }
        }
        catch (System.ComponentModel.Win32Exception absent)
        {
            Absent($"{program} is not installed: {absent.Message}");
            throw;
        }
    }

    /// <summary>Ends the test: skipped, or failed in CI.</summary>
    internal static void Absent(string why)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail("CI must have it. " + why);
        Assert.Ignore(why);
    }
}
