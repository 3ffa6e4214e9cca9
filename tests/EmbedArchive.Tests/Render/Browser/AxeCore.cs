using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Render.Browser;

/// <summary>The accessibility checker.</summary>
internal static class AxeCore
{
    /// <summary>Its script; ends the test as skipped when npm cannot give it.</summary>
    internal static async Task<string> ScriptAsync(string folder) =>
        await File.ReadAllTextAsync(Path.Combine(await NpmPackage.FetchAsync("axe-core", "4.14.1", folder), "axe.min.js"));
}
