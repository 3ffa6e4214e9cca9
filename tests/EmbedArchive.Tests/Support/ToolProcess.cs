using System.Diagnostics;

namespace EmbedArchive.Tests.Support;

/// <summary>The command <c>embedarchive</c> as a process of its own: one that can be killed, traced, or run beside others.</summary>
internal static class ToolProcess
{
    private static readonly string Command = Path.Combine(TestContext.CurrentContext.TestDirectory, "EmbedArchive.Tool.dll");

    /// <param name="before">What runs it, such as a tracer with its arguments; empty for nothing.</param>
    /// <param name="arguments">Its arguments.</param>
    internal static Process Start(string[] before, params string[] arguments)
    {
        string[] all = [.. before, Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", Command, .. arguments];
        return Process.Start(new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    internal static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string[] before, params string[] arguments)
    {
        using var process = Start(before, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (arguments is ["resolve", ..]) MadeSnapshots.KeepPrinted(await output);
        return (process.ExitCode, await output, await errors);
    }
}
