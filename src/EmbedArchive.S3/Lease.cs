namespace EmbedArchive.S3;

/// <summary>
/// The lock while a run holds it. It is renewed in the background; a lock that nobody renews for as long as it says is taken over. Time is
/// measured by each side's own clock from what it saw, so clocks need not agree.
/// </summary>
internal sealed class Lease : IAsyncDisposable
{
    private readonly LockObject place;
    private readonly TimeSpan life;
    private readonly SemaphoreSlim gate = new(1);
    private readonly CancellationTokenSource stop = new();
    private readonly Task renewing;
    private LockState state;
    private long confirmed;
    private bool lost;

    private Lease(LockObject place, LockState state, long confirmed, bool takenOver)
    {
        WasTakenOver = takenOver;
        (this.place, this.state, this.confirmed) = (place, state, confirmed);
        life = TimeSpan.FromSeconds(state.Record.LeaseSeconds);
        renewing = RenewAsync();
    }

    internal string Run => state.Record.Run;

    /// <summary>A commit that another run decided and did not complete.</summary>
    internal DecidedCommit? Decided => state.Record.Decided;

    /// <summary>Whether another run held it and died.</summary>
    internal bool WasTakenOver { get; }

    private LeaseRecord Next => state.Record with { Renewal = state.Record.Renewal + 1 };

    private bool IsOld => place.Time.GetElapsedTime(Volatile.Read(ref confirmed)) >= life;

    /// <summary>Waits until nobody else holds the lock. What it takes over from a run that died is in <see cref="Decided"/>.</summary>
    /// <exception cref="ArchiveStorageException">The other writer did not end in time, or storage failed.</exception>
    internal static async ValueTask<Lease> TakeAsync(LockObject place, CancellationToken cancellationToken)
    {
        var (options, time) = (place.Bucket.Options, place.Time);
        var mine = new LeaseRecord { Run = Guid.NewGuid().ToString("n"), LeaseSeconds = options.LeaseTime.TotalSeconds, Renewal = 0 };
        var (seen, seenAt) = (default(LeaseRecord), 0L);
        for (var start = time.GetTimestamp(); ;)
        {
            var found = await place.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (found is not null && (seen is null || !LockObject.IsSame(found.Record, seen))) (seen, seenAt) = (found.Record, time.GetTimestamp());
            var asked = time.GetTimestamp();
            var taken = found is null ? await place.CreateAsync(mine, cancellationToken).ConfigureAwait(false)
                : time.GetElapsedTime(seenAt) >= TimeSpan.FromSeconds(found.Record.LeaseSeconds)
                    ? await place.ReplaceAsync(found, mine with { Decided = found.Record.Decided }, cancellationToken).ConfigureAwait(false) : null;
            if (taken is not null && await WasAloneAsync(place, taken, cancellationToken).ConfigureAwait(false)) return new(place, taken, asked, found is not null);
            if (time.GetElapsedTime(start) >= options.LockTimeout)
                throw new ArchiveStorageException($"{place.Keys.Archive} in the bucket {options.Bucket} is being written by another run, which did not end within {options.LockTimeout.TotalSeconds:0} s. Try again when it has ended.");
            await Task.Delay(Poll, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>How often a writer that waits looks.</summary>
    private static TimeSpan Poll => TimeSpan.FromMilliseconds(250);

    /// <summary>Stops a run that no longer holds the lock, or may not hold it any more.</summary>
    /// <exception cref="ArchiveStorageException">It does not.</exception>
    internal void Require()
    {
        if (Volatile.Read(ref lost) || IsOld)
            throw new ArchiveStorageException($"{place.Keys.Archive} in the bucket {place.Bucket.Options.Bucket} may have been taken over by another run, as this one could not renew its lock for {life.TotalSeconds:0} s. Run again.");
    }

    /// <summary>Puts a commit into the lock, or takes it out when it is completed. With this one write everything becomes visible.</summary>
    /// <exception cref="ArchiveStorageException">The lock is lost, or whether it was written is not known.</exception>
    internal async ValueTask WriteAsync(DecidedCommit? decided, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Require();
            if (!await TryWriteAsync(Next with { Decided = decided }, cancellationToken).ConfigureAwait(false)) Require();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Whether the lock says what was to be written; null when that cannot be found out.</summary>
    internal async ValueTask<bool?> HoldsAsync(DecidedCommit decided)
    {
        try
        {
            return await place.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } now && now.Record.Decided?.Run == decided.Run;
        }
        catch (ArchiveStorageException)
        {
            // The answer is "not known": whoever asked tells the failure that made it ask.
            return null;
        }
    }

    /// <summary>Lets go of the lock when it is still held.</summary>
    internal async ValueTask ReleaseAsync()
    {
        await StopAsync().ConfigureAwait(false);
        if (!lost && !IsOld) await place.RemoveAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Stops renewing. The lock stays until it is released or taken over.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        gate.Dispose();
        stop.Dispose();
    }

    private async ValueTask StopAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await renewing.ConfigureAwait(false);
    }

    private async Task RenewAsync()
    {
        while (true)
        {
            try
            {
                await Task.Delay(life / 3, place.Time, stop.Token).ConfigureAwait(false);
                await gate.WaitAsync(stop.Token).ConfigureAwait(false);
                try
                {
                    if (!await TryWriteAsync(Next, stop.Token).ConfigureAwait(false)) return;
                }
                finally
                {
                    gate.Release();
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (ArchiveStorageException)
            {
                // Tried again at the next turn; a lock that grows old meanwhile stops the run at its next step.
            }
        }
    }

    private async ValueTask<bool> TryWriteAsync(LeaseRecord next, CancellationToken cancellationToken)
    {
        while (true)
        {
            var asked = place.Time.GetTimestamp();
            if (await place.ReplaceAsync(state, next, cancellationToken).ConfigureAwait(false) is { } written)
            {
                state = written;
                Volatile.Write(ref confirmed, asked);
                return true;
            }
            // It may be ours all the same: an earlier write of which the answer was lost.
            if (await place.ReadAsync(cancellationToken).ConfigureAwait(false) is not { } found || found.Record.Run != Run || LockObject.IsSame(found.Record, state.Record))
            {
                Volatile.Write(ref lost, true);
                return false;
            }
            state = found;
            next = next with { Renewal = found.Record.Renewal + 1 };
        }
    }

    // Without conditional writes the last of several that write at once has it: each waits until all have written, and looks.
    private static async ValueTask<bool> WasAloneAsync(LockObject place, LockState taken, CancellationToken cancellationToken)
    {
        if (place.Conditions.Honoured == true) return true;
        await Task.Delay(place.Bucket.Options.SettleTime, place.Time, cancellationToken).ConfigureAwait(false);
        return await place.ReadAsync(cancellationToken).ConfigureAwait(false) is { } now && LockObject.IsSame(now.Record, taken.Record);
    }
}
