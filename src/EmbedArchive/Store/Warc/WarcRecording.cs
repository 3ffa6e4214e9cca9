using System.Collections.Concurrent;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>
/// The exchanges of WARC files, ours and other tools'. An index of offsets is held in memory, the bodies stay on disk. Files whose records
/// cannot be addressed (one gzip member around many) are unpacked into a temporary file first.
/// </summary>
internal sealed class WarcRecording : IRecording
{
    private readonly List<WarcExchange> exchanges;
    private readonly Dictionary<string, WarcRow> originals = new(StringComparer.Ordinal);
    private readonly ILookup<string, WarcRow> certificates;
    private readonly ConcurrentDictionary<string, ServerCertificate> readCertificates = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> temporary;

    private WarcRecording(List<WarcRow> rows, IReadOnlyList<string> temporary, IReadOnlyList<string> faults)
    {
        (this.temporary, Faults) = (temporary, faults);
        exchanges = [.. WarcExchange.Join(rows).OrderBy(e => e.At)];
        Exchanges = [.. exchanges.Select((e, n) => new RecordedExchange(
            n, e.Request?.Method ?? e.Metadata?.Facts?.Method ?? "GET", (e.Answer ?? e.Metadata)!.Target, e.Request?.ContentDigest ?? "", e.Request?.Accept, e.At, e.Metadata?.Facts?.Attempt ?? 1))];
        StartedAt = rows.Where(r => r.Type == "warcinfo" && r.Date != default).Select(r => (DateTimeOffset?)r.Date).FirstOrDefault()
            ?? exchanges.Select(e => (DateTimeOffset?)e.At).FirstOrDefault() ?? DateTimeOffset.UnixEpoch;
        certificates = rows.Where(r => r.Type == "resource" && r.Target.StartsWith(CertificateRecord.Address, StringComparison.Ordinal)).ToLookup(r => r.Target[CertificateRecord.Address.Length..], StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Type == "response"))
        {
            originals.TryAdd(row.Id, row);
            originals.TryAdd(row.Target + " " + WarcDate.Format(row.Date), row);
            if (row.PayloadDigest is { } digest) originals.TryAdd(digest, row);
        }
    }

    public DateTimeOffset StartedAt { get; }

    public IReadOnlyList<RecordedExchange> Exchanges { get; }

    /// <summary>What in the files is not as it should be. A record that is cut or damaged is not used, the rest of them is all the same.</summary>
    internal IReadOnlyList<string> Faults { get; }

    /// <summary>Reads the index of WARC files, packed or plain.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file holds no WARC record.</exception>
    internal static Task<WarcRecording> OpenAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default) =>
        Task.Run(() => Open(paths, cancellationToken), cancellationToken);

    public Capture Read(RecordedExchange exchange, WebRequest request, long maxBytes, ScratchFile? scratch = null)
    {
        var records = exchanges[exchange.Number];
        var facts = records.Metadata?.Facts ?? new();
        var capture = new Capture
        {
            Request = request, At = exchange.At, Attempt = exchange.Attempt, Took = facts.Took, Failure = facts.Failure,
            RequestHeaders = records.Request is { } sent ? WarcAnswer.RequestHeaders(sent) : [],
            Certificates = [.. facts.Certificates.Where(certificates.Contains).Select(hash => readCertificates.GetOrAdd(hash, h => new(WarcAnswer.Block(certificates[h].First()))))],
        };
        if (records.Answer is not { } answer) return WarcAnswer.WithPeer(capture, records.Metadata!);
        return WarcAnswer.Read(capture, answer, answer.Type == "revisit" ? Original(answer) : null, maxBytes, scratch);
    }

    public ValueTask DisposeAsync()
    {
        foreach (var path in temporary) File.Delete(path);
        return ValueTask.CompletedTask;
    }

    // The id first; players find the original by address and date, so other tools write those; the digest is the last resort.
    private WarcRow? Original(WarcRow revisit)
    {
        var (id, target, date) = revisit.RefersTo;
        if (id is not null && originals.TryGetValue(id, out var original)) return original;
        if (target is not null && WarcDate.Parse(date) is { } at && originals.TryGetValue(CapturedAddress.Of(target) + " " + WarcDate.Format(at), out original)) return original;
        return revisit.PayloadDigest is { } digest ? originals.GetValueOrDefault(digest) : null;
    }

    /// <inheritdoc cref="OpenAsync"/>
    internal static WarcRecording Open(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var rows = new List<WarcRow>();
        var temporary = new List<string>();
        var faults = new List<string>();
        try
        {
            foreach (var path in paths)
            {
                var found = Index(path, path, faults, cancellationToken);
                if (found.Count == 0) throw new InvalidDataException($"{path} holds no WARC record that is whole: give a .warc or .warc.gz file.");
                if (found.Exists(r => r.Place.Skip > 0))
                {
                    temporary.Add(Path.GetTempFileName());
                    Unpack(path, temporary[^1], cancellationToken);
                    found = Index(temporary[^1], path, [], cancellationToken);
                }
                rows.AddRange(found);
            }
            return new(rows, temporary, faults);
        }
        catch
        {
            foreach (var path in temporary) File.Delete(path);
            throw;
        }
    }

    private static List<WarcRow> Index(string path, string shown, List<string> faults, CancellationToken cancellationToken)
    {
        using var file = OpenFile(path);
        using var reader = new WarcReader(file);
        var rows = new List<WarcRow>();
        // Whether a record is whole shows when it was read to its end, and that is when the next one is asked for.
        for (WarcRow? row = null, next; ; row = next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            next = reader.Next() is { } record ? WarcRow.Of(path, record) : null;
            if (row is not null && !reader.LastIsDamaged) rows.Add(row);
            if (next is null) break;
        }
        faults.AddRange(reader.Faults.Select(f => $"{shown}, offset {f.Offset}: {f.What}"));
        return rows;
    }

    private static void Unpack(string path, string target, CancellationToken cancellationToken)
    {
        using var file = OpenFile(path);
        using var input = new WarcInput(file, 0, static _ => { });
        using var output = File.Create(target);
        var buffer = new byte[64 * 1024];
        for (int read; (read = input.Read(buffer)) > 0; output.Write(buffer, 0, read)) cancellationToken.ThrowIfCancellationRequested();
    }

    internal static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);
}
