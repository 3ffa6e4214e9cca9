namespace EmbedArchive.Tests.Support;

/// <summary>
/// A clock that stands still. Timers due within <see cref="FiresUpTo"/> fire at once and move the clock by as much, so that waits cost no
/// time and deadlines beyond stay where they are; all others fire when <see cref="Advance"/> reaches them.
/// </summary>
internal sealed class FakeTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Waits up to this length are over at once.</summary>
    internal TimeSpan FiresUpTo { get; init; } = TimeSpan.Zero;

    /// <summary>The waits that were over at once, in order.</summary>
    internal List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Advance(TimeSpan by)
    {
        List<FakeTimer> due;
        lock (_gate)
        {
            _now += by;
            due = [.. _timers.Where(t => t.Due <= _now).OrderBy(t => t.Due)];
            _timers.RemoveAll(due.Contains);
        }
        foreach (var timer in due) timer.Fire();
    }

    private void Schedule(FakeTimer timer, TimeSpan due)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (due < TimeSpan.Zero) return;
            if (due <= FiresUpTo)
            {
                Waits.Add(due);
                _now += due;
                ThreadPool.QueueUserWorkItem(_ => timer.Fire());
                return;
            }
            timer.Due = _now + due;
            _timers.Add(timer);
        }
    }

    private void Forget(FakeTimer timer)
    {
        lock (_gate) _timers.Remove(timer);
    }

    private sealed class FakeTimer(FakeTime time, Action fire) : ITimer
    {
        internal DateTimeOffset Due { get; set; }

        internal void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Schedule(this, dueTime);
            return true;
        }

        public void Dispose() => time.Forget(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
