namespace EmbedArchive.Http;

/// <summary>Of equal requests at the same time one is made, and all get its answer. It goes on while anyone still waits for it.</summary>
internal sealed class SingleFlight
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FlightKey, Flight> _flights = [];

    /// <summary>Joins the flight of that key, or starts it.</summary>
    internal async ValueTask<SharedTries> JoinAsync(FlightKey key, Func<CancellationToken, ValueTask<SharedTries>> start, CancellationToken cancellationToken)
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
            return await landing.WaitAsync(cancellationToken).ConfigureAwait(false);
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
            Land(key, flight)?.SetResult(tries);
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

    private TaskCompletionSource<SharedTries>? Land(FlightKey key, Flight flight)
    {
        lock (_gate)
        {
            flight.HasLanded = true;
            Forget(key, flight);
            return flight.Others;
        }
    }

    private void Leave(FlightKey key, Flight flight)
    {
        lock (_gate)
        {
            if (--flight.Waiting > 0 || flight.HasLanded) return;
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

        internal Task<SharedTries> Join() => (Others ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }
}
