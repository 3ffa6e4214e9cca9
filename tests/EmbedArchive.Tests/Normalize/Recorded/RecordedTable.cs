namespace EmbedArchive.Tests.Normalize.Recorded;

/// <summary>What every recorded answer says. A recording without a row fails the test, so none is left out.</summary>
internal static partial class RecordedTable
{
    internal static IEnumerable<RecordedFacts> All => [.. X, .. Meta, .. Fediverse, .. Communities, .. Video, .. Web];
}
