using System.Runtime.InteropServices;

namespace EmbedArchive.Tool;

/// <summary>Ctrl-C and a request to terminate: the first ends the work in order, the second the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration[] signals;

    internal Interruption() => signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End)];

    internal CancellationToken Token => stop.Token;

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        stop.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        // The second one is not held back: the system ends the process, and what was stored before is whole.
        if (stop.IsCancellationRequested) return;
        signal.Cancel = true;
        Report.Problem("stopping in order; once more ends at once.");
        stop.Cancel();
    }
}
