namespace EmbedArchive.Http;

/// <summary>Of equal requests at the same time one is made, and all get its answer. It goes on while anyone still waits for it.</summary>
internal sealed class SingleFlight
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FlightKey, Flight> _flights = [];

    /// <summary>Joins the flight of that key, or starts it, and keeps its tries in a log.</summary>
    /// <returns>The last try.</returns>
    internal async ValueTask<Capture> JoinAsync(FlightKey key, Func<CancellationToken, ValueTask<SharedTries>> start, ICaptureLog log, string? via, CancellationToken cancellationToken)
    {
        Flight? flight;
        Task<SharedTries>? landing = null;
        lock (_gate)
        {
            if (_flights.TryGetValue(key, out flight)) landing = flight.Join();
            else _flights[key] = flight = new Flight();
            flight.Waiting++;
        }
        landing ??= FlyAsync(key, flight, start);
        try
        {
            var tries = await landing.WaitAsync(cancellationToken).ConfigureAwait(false);
            return await tries.KeepInAsync(log, via).ConfigureAwait(false);
        }
        finally
        {
            Leave(key, flight);
        }
    }

    private async Task<SharedTries> FlyAsync(FlightKey key, Flight flight, Func<CancellationToken, ValueTask<SharedTries>> start)
    {
        try
        {
            var tries = await start(flight.Stop.Token).ConfigureAwait(false);
            Land(key, flight, tries)?.SetResult(tries);
            return tries;
        }
        catch (OperationCanceledException)
        {
            // Only after the last one left.
            Land(key, flight)?.SetCanceled();
            throw;
        }
        catch (Exception failure)
        {
            // Whatever it is, it belongs to all who wait.
            Land(key, flight)?.SetException(failure);
            throw;
        }
    }

    private TaskCompletionSource<SharedTries>? Land(FlightKey key, Flight flight, SharedTries? tries = null)
    {
        lock (_gate)
        {
            flight.HasLanded = true;
            // Who left before the end left nobody behind to let go of them.
            if (flight.Waiting == 0) tries?.Dispose();
            else flight.Tries = tries;
            Forget(key, flight);
            return flight.Others;
        }
    }

    private void Leave(FlightKey key, Flight flight)
    {
        lock (_gate)
        {
            if (--flight.Waiting > 0) return;
            if (flight.HasLanded)
            {
                flight.Tries?.Dispose();
                return;
            }
            // Nobody wants it any more; who asks from now on starts a new one.
            Forget(key, flight);
        }
        flight.Stop.Cancel();
    }

    private void Forget(FlightKey key, Flight flight)
    {
        if (_flights.TryGetValue(key, out var current) && current == flight) _flights.Remove(key);
    }

    /// <summary>One request under way; guarded by the gate.</summary>
    private sealed class Flight
    {
        internal CancellationTokenSource Stop { get; } = new();

        /// <summary>Where those who came later wait; null while there are none.</summary>
        internal TaskCompletionSource<SharedTries>? Others { get; private set; }

        internal int Waiting { get; set; }

        internal bool HasLanded { get; set; }

        /// <summary>What it brought, until all have kept it.</summary>
        internal SharedTries? Tries { get; set; }

        internal Task<SharedTries> Join() => (Others ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }
}
