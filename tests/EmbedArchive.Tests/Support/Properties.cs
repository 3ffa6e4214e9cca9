using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Support;

/// <summary>Properties that must hold.</summary>
internal static class Properties
{
    /// <summary>
    /// Checks a property over the same inputs in each run, so that a run tells of the change that was made and of nothing else.
    /// <c>EMBEDARCHIVE_SEED=random</c> draws new ones; a number takes those that a failure named.
    /// </summary>
    internal static void Holds(this Property property, int inputs = 100, int size = 100)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(inputs).WithEndSize(size);
        property.Check(Environment.GetEnvironmentVariable("EMBEDARCHIVE_SEED") switch
        {
            "random" => config,
            { } seed => config.WithReplay(ulong.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), 1),
            null => config.WithReplay(20261123, 1),
        });
    }
}
