using EmbedArchive.Http;

namespace EmbedArchive.Tests.Support;

/// <summary>A capture log in memory.</summary>
internal sealed class CaptureList : ICaptureLog
{
    private readonly List<Capture> _captures = [];

    internal IReadOnlyList<Capture> Captures
    {
        get { lock (_captures) return [.. _captures]; }
    }

    public ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default)
    {
        lock (_captures)
        {
            var kept = capture with { RecordId = $"urn:test:{_captures.Count}" };
            _captures.Add(kept);
            return new(kept);
        }
    }
}
