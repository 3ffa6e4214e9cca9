using EmbedArchive.Http;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>
/// The exchanges of one run. Each is packed at once and laid into a scratch file, where long bodies lie already, so that memory does not
/// grow with them; at the end they are put in their canonical order, by time, address and attempt, whatever the order in which they came.
/// So a live run and its replay give the same bytes.
/// </summary>
internal sealed class CaptureLog(Stream scratch, WarcInfo info) : ICaptureLog, IDisposable
{
    private readonly ScratchFile file = new(scratch);
    private readonly string warcinfo = info.Id;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LoggedExchange> exchanges = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ServerCertificate> certificates = new(StringComparer.Ordinal);

    /// <summary>Everything that was kept so far, in canonical order.</summary>
    internal IReadOnlyList<LoggedExchange> Exchanges
    {
        get
        {
            lock (gate) return [.. exchanges.Values.Order()];
        }
    }

    /// <summary>The certificates of the servers that were asked, by hash.</summary>
    internal IReadOnlyList<ServerCertificate> Certificates
    {
        get
        {
            lock (gate) return [.. certificates.Values];
        }
    }

    public ScratchFile Scratch => file;

    /// <inheritdoc/>
    /// <remarks>The same exchange (a replayed answer that is asked for again) is kept once.</remarks>
    /// <exception cref="ArchiveStorageException">The scratch file takes no more.</exception>
    public ValueTask<Capture> RecordAsync(Capture capture, CancellationToken cancellationToken = default)
    {
        var whole = Own(WholeCapture.Of(capture));
        lock (gate)
            if (exchanges.ContainsKey(whole.RecordId)) return new(whole);
        var logged = whole.StagedWire is null ? LoggedExchange.Pack(whole, warcinfo, file) : new LoggedExchange(whole, warcinfo);
        lock (gate)
        {
            exchanges.TryAdd(whole.RecordId, logged);
            foreach (var certificate in whole.Certificates) certificates.TryAdd(certificate.Sha256, certificate);
        }
        return new(whole);
    }

    /// <summary>Writes the WARC file: its warcinfo, the certificates of the servers, then every exchange; payloads that were written already as revisits.</summary>
    internal void WriteTo(Stream output)
    {
        WarcWriter.Write(output, info.ToEntry());
        foreach (var certificate in Certificates) WarcWriter.Write(output, CertificateRecord.Of(certificate, info));
        var originals = new Dictionary<string, LoggedExchange>(StringComparer.Ordinal);
        foreach (var exchange in Exchanges)
        {
            if (exchange.Payload is { } payload && !originals.TryAdd(payload, exchange) && !exchange.IsSameMoment(originals[payload])) exchange.WriteRevisit(output, originals[payload]);
            else exchange.Write(output);
        }
    }

    public void Dispose() => file.Dispose();

    // What another run's request brought lies in that run's scratch file, which may end before this one.
    private Capture Own(Capture capture)
    {
        var wire = Own(capture.StagedWire);
        return capture with { StagedWire = wire, StagedBody = capture.StagedBody == capture.StagedWire ? wire : Own(capture.StagedBody) };
    }

    private StagedBytes? Own(StagedBytes? bytes) => bytes is null || bytes.Bytes.File == file ? bytes : bytes.CopyTo(file);
}
