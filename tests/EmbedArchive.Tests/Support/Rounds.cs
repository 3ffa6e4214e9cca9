using System.Globalization;

namespace EmbedArchive.Tests.Support;

/// <summary>How often a test repeats what chance decides: a few times by custom, as often as EMBEDARCHIVE_ROUNDS says (docs/testing.md).</summary>
internal static class Rounds
{
    internal static int OrElse(int few) =>
        int.TryParse(Environment.GetEnvironmentVariable("EMBEDARCHIVE_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : few;
}
