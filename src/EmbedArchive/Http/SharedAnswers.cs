using EmbedArchive.Diagnostics;
using Microsoft.Extensions.Logging;

namespace EmbedArchive.Http;

/// <summary>
/// The answers that the runs of one batch share: an address is asked once, and what came of it is told to every run that asks again, with its
/// own time. They lie on disk, in two spools: the older one is let go when the younger is half of what may be kept, and what was asked for again until then
/// was taken over. So disk and memory are bounded, and what was not asked for longest is forgotten first. With no bytes only requests at the same time are one.
/// </summary>
/// <param name="mostBytes">How much of the disk they take at most.</param>
/// <param name="logger">Where it is told when the disk does not take them.</param>
internal sealed class SharedAnswers(long mostBytes, ILogger logger) : IDisposable
{
    private readonly SingleFlight _flights = new();
    private readonly Lock _gate = new();
    private AnswerSpool? _young;
    private AnswerSpool? _old;
    private bool _ended = mostBytes == 0;

    /// <summary>What came of that request in this batch, kept in a log; asks when nobody did, or when it may have changed.</summary>
    /// <param name="key">What makes it the same request.</param>
    /// <param name="shown">The request as it may be written down.</param>
    /// <param name="ask">Makes it.</param>
    /// <param name="log">Takes its tries.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal ValueTask<Capture> AskAsync(FlightKey key, WebRequest shown, Func<CancellationToken, ValueTask<SharedTries>> ask, ICaptureLog log, CancellationToken cancellationToken) =>
        _flights.JoinAsync(key, async token =>
        {
            // Looked up inside the flight: an answer is kept before its flight has landed, so that no second one starts in between.
            if (Recall(key, shown) is { } known) return known;
            var tries = await ask(token).ConfigureAwait(false);
            if (mostBytes > 0 && IsLasting(tries.All[^1])) Remember(key, tries.All);
            return tries;
        }, log, shown.Via, cancellationToken);

    public void Dispose()
    {
        lock (_gate)
        {
            _ended = true;
            _young?.Dispose();
            _old?.Dispose();
            (_young, _old) = (null, null);
        }
    }

    /// <summary>An answer of the site about the address. What may be otherwise in a moment is asked again: <see cref="FailureMemory"/> says when.</summary>
    private static bool IsLasting(Capture last) => last is { Failure: null, Status: < 500 and not (408 or 425 or 429) };

    private SharedTries? Recall(FlightKey key, WebRequest shown)
    {
        if (mostBytes == 0) return null;
        var id = key.Digest();
        lock (_gate)
        {
            try
            {
                if (_young?.Read(id, shown) is { } recent) return recent;
                if (_old?.Read(id, shown) is not { } known) return null;
                Keep(id, known.All);
                return known;
            }
            catch (IOException refusal)
            {
                End(refusal);
                return null;
            }
        }
    }

    private void Remember(FlightKey key, IReadOnlyList<Capture> tries)
    {
        var id = key.Digest();
        lock (_gate) Keep(id, tries);
    }

    private void Keep(UInt128 id, IReadOnlyList<Capture> tries)
    {
        // One large video must not push out a thousand posts.
        if (_ended || tries.Sum(t => t.WireLength + t.BodyLength) > mostBytes / 4) return;
        try
        {
            if (_young?.Length > mostBytes / 2)
            {
                _old?.Dispose();
                (_old, _young) = (_young, null);
            }
            (_young ??= new(ScratchFile.Temporary())).Keep(id, tries);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            End(refusal);
        }
    }

    // Sharing only saves requests: without it each article asks for itself.
    private void End(Exception refusal)
    {
        Log.AnswersNotShared(logger, refusal.Message);
        Dispose();
    }
}
