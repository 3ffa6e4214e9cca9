using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>How the clock of the run stood to those of the servers that it asked: witnesses who do not know each other.</summary>
/// <param name="Answers">Answers that told their time (<c>Date</c>) and did not come from a cache (<c>Age</c>).</param>
/// <param name="ServersAheadSeconds">How far their clocks were ahead of ours: the middle one of those answers. They tell whole seconds.</param>
internal sealed record ManifestClock(int Answers, double ServersAheadSeconds)
{
    internal static ManifestClock? Of(IEnumerable<LoggedExchange> exchanges)
    {
        var ahead = exchanges.Select(e => e.Peer.ServerAhead).OfType<TimeSpan>().Order().ToList();
        return ahead.Count == 0 ? null : new(ahead.Count, Math.Round(ahead[ahead.Count / 2].TotalSeconds, 1));
    }

    /// <summary>How far the clock of one answer's server is ahead; null when it does not tell.</summary>
    internal static TimeSpan? Ahead(Capture answer) =>
        answer.Header("Age") is null && DateTimeOffset.TryParseExact(answer.Header("Date"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date - answer.At : null;
}
