using EmbedArchive.Http;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>
/// The exchanges of one run. Each is packed at once and laid into a scratch file, so that memory does not grow with them; at the end they
/// are put in their canonical order, by time, address and attempt, whatever the order in which they came. So a live run and its replay
/// give the same bytes.
/// </summary>
internal sealed class CaptureLog(Stream scratch, WarcInfo info) : ICaptureLog, IDisposable
{
    // A larger one is packed straight into the scratch file instead of memory first.
    private const int PackInMemory = 1024 * 1024;

    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<string, LoggedExchange> exchanges = new(StringComparer.Ordinal);

    /// <summary>Everything that was kept so far, in canonical order.</summary>
    internal IReadOnlyList<LoggedExchange> Exchanges
    {
        get
        {
            gate.Wait();
            try
            {
                return [.. exchanges.Values.Order()];
            }
            finally
            {
                gate.Release();
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>The same exchange (a replayed answer that is asked for again) is kept once.</remarks>
    public async ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default)
    {
        var whole = WholeCapture.Of(capture);
        WarcEntry?[] entries = [ExchangeRecords.Response(whole, info.Id), ExchangeRecords.Request(whole, info.Id), ExchangeRecords.Metadata(whole, info.Id)];
        var large = whole.WireBody.Length > PackInMemory;
        var (packed, lengths) = large ? (null, []) : Pack(entries);
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (exchanges.ContainsKey(whole.RecordId)) return whole;
            var start = scratch.Seek(0, SeekOrigin.End);
            if (large) lengths = Write(scratch, entries);
            else await scratch.WriteAsync(packed!.GetBuffer().AsMemory(0, (int)packed.Length), cancellationToken).ConfigureAwait(false);
            exchanges.Add(whole.RecordId, new(whole, start, lengths));
            return whole;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Writes the WARC file: its warcinfo, then every exchange; payloads that were written already as revisits.</summary>
    internal void WriteTo(Stream output)
    {
        WarcWriter.Write(output, info.ToEntry());
        var originals = new Dictionary<string, LoggedExchange>(StringComparer.Ordinal);
        foreach (var exchange in Exchanges)
        {
            if (exchange.Payload is { } payload && !originals.TryAdd(payload, exchange) && !exchange.IsSameMoment(originals[payload]))
            {
                WarcWriter.Write(output, Revisit.Of(exchange.ReadResponse(scratch), originals[payload]));
                exchange.CopyRest(scratch, output);
            }
            else
            {
                exchange.CopyAll(scratch, output);
            }
        }
    }

    public void Dispose()
    {
        scratch.Dispose();
        gate.Dispose();
    }

    private static (MemoryStream, long[]) Pack(WarcEntry?[] entries)
    {
        var packed = new MemoryStream();
        return (packed, Write(packed, entries));
    }

    private static long[] Write(Stream output, WarcEntry?[] entries)
    {
        var lengths = new long[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var start = output.Position;
            if (entries[i] is { } entry) WarcWriter.Write(output, entry);
            lengths[i] = output.Position - start;
        }
        return lengths;
    }
}
