namespace EmbedArchive.Http;

/// <summary>Of equal requests at the same time one is made, and all get its answer. It goes on while anyone still waits for it.</summary>
internal sealed class SingleFlight
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FlightKey, Flight> _flights = [];

    /// <summary>Joins the flight of that key, or starts it.</summary>
    internal async ValueTask<SharedTries> JoinAsync(FlightKey key, Func<CancellationToken, ValueTask<SharedTries>> start, CancellationToken cancellationToken)
    {
        Flight flight;
        var first = false;
        lock (_gate)
        {
            if (!_flights.TryGetValue(key, out flight!))
            {
                _flights[key] = flight = new Flight();
                first = true;
            }
            flight.Waiting++;
        }
        if (first) _ = FlyAsync(key, flight, start);
        try
        {
            return await flight.Landing.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(key, flight);
        }
    }

    private async Task FlyAsync(FlightKey key, Flight flight, Func<CancellationToken, ValueTask<SharedTries>> start)
    {
        try
        {
            var tries = await start(flight.Stop.Token).ConfigureAwait(false);
            End(key, flight);
            flight.Landing.SetResult(tries);
        }
        catch (OperationCanceledException)
        {
            // Only after the last one left.
            End(key, flight);
            flight.Landing.SetCanceled();
        }
        catch (Exception failure)
        {
            // Whatever it is, it belongs to those who wait.
            End(key, flight);
            flight.Landing.SetException(failure);
        }
    }

    private void Leave(FlightKey key, Flight flight)
    {
        lock (_gate)
        {
            if (--flight.Waiting > 0 || flight.Landing.Task.IsCompleted) return;
            // Nobody wants it any more; who asks from now on starts a new one.
            Forget(key, flight);
        }
        flight.Stop.Cancel();
    }

    private void End(FlightKey key, Flight flight)
    {
        lock (_gate) Forget(key, flight);
    }

    private void Forget(FlightKey key, Flight flight)
    {
        if (_flights.TryGetValue(key, out var current) && current == flight) _flights.Remove(key);
    }

    private sealed class Flight
    {
        internal CancellationTokenSource Stop { get; } = new();

        internal TaskCompletionSource<SharedTries> Landing { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal int Waiting { get; set; }
    }
}
