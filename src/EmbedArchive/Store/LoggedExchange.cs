using EmbedArchive.Http;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>
/// One exchange of a run: its records, packed in the scratch file, or, when its body is long, the body there and all else in memory. And what
/// its place in the capture depends on.
/// </summary>
internal sealed class LoggedExchange : IComparable<LoggedExchange>
{
    // A larger one is packed straight into the scratch file instead of memory first.
    private const int PackInMemory = 1024 * 1024;

    // What the heads of an exchange's records come to; text shrinks to less than half.
    private const int MostHeads = 4096;

    private readonly Capture? whole;
    private readonly ScratchBytes? packed;
    private readonly string warcinfo;
    private readonly long responseLength;

    /// <param name="whole">An exchange with a long body; it stays in memory but for that.</param>
    /// <param name="warcinfo">The id of the file's first record.</param>
    internal LoggedExchange(Capture whole, string warcinfo) : this(whole, CapturedAddress.Of(whole.Request.Address), warcinfo, null, 0) => this.whole = whole;

    private LoggedExchange(Capture of, string address, string warcinfo, ScratchBytes? packed, long responseLength)
    {
        (this.warcinfo, this.packed, this.responseLength) = (warcinfo, packed, responseLength);
        (At, Address, Attempt, RecordId) = (of.At, address, of.Attempt, of.RecordId);
        (Truncated, Failure, Peer) = (of.Truncated, of.Failure, ExchangePeer.Of(of));
        Payload = of.Status != 0 && of.WireLength > 0 && of.Truncated == Truncation.None ? WholeCapture.PayloadDigest(of) : null;
    }

    internal DateTimeOffset At { get; }

    internal string Address { get; }

    internal int Attempt { get; }

    internal string RecordId { get; }

    internal Truncation Truncated { get; }

    internal WebFailure? Failure { get; }

    internal ExchangePeer Peer { get; }

    /// <summary>The digest of a payload that another exchange may share; null when there is none, or not all of it.</summary>
    internal string? Payload { get; }

    /// <summary>Packs the records of an exchange into the scratch file.</summary>
    internal static LoggedExchange Pack(Capture whole, string warcinfo, ScratchFile scratch)
    {
        var records = new ExchangeRecords(whole, warcinfo);
        var packed = new ScratchBytes(scratch);
        using var memory = whole.WireBody.Length > PackInMemory ? null : new RecordBuffer(MostHeads + whole.WireBody.Length / 2);
        Stream output = memory is null ? packed : memory;
        if (records.Response() is { } response) WarcWriter.Write(output, response);
        var responseLength = output.Length;
        WriteRest(output, records);
        if (memory is not null) packed.Write(memory.Written);
        return new(whole, records.Address, warcinfo, packed, responseLength);
    }

    /// <summary>Whether players could not tell the two apart: they find the original of a revisit by address and millisecond.</summary>
    internal bool IsSameMoment(LoggedExchange other) =>
        Address == other.Address && At.UtcTicks / TimeSpan.TicksPerMillisecond == other.At.UtcTicks / TimeSpan.TicksPerMillisecond;

    internal void Write(Stream output)
    {
        if (whole is null)
        {
            using var read = packed!.OpenRead();
            read.CopyTo(output);
            return;
        }
        var records = new ExchangeRecords(whole, warcinfo);
        WarcWriter.Write(output, records.Response()!);
        WriteRest(output, records);
    }

    /// <summary>Writes it with a revisit in place of its response.</summary>
    internal void WriteRevisit(Stream output, LoggedExchange original)
    {
        if (whole is null)
        {
            using var read = packed!.OpenRead();
            WarcWriter.Write(output, Revisit.Of(WarcReader.At(read, default)!, original));
            read.Position = responseLength;
            read.CopyTo(output);
            return;
        }
        var records = new ExchangeRecords(whole, warcinfo);
        WarcWriter.Write(output, Revisit.Of(records.Response()!, original));
        WriteRest(output, records);
    }

    public int CompareTo(LoggedExchange? other)
    {
        if (other is null) return 1;
        var order = At.CompareTo(other.At);
        if (order == 0) order = string.CompareOrdinal(Address, other.Address);
        if (order == 0) order = Attempt.CompareTo(other.Attempt);
        return order == 0 ? string.CompareOrdinal(RecordId, other.RecordId) : order;
    }

    private static void WriteRest(Stream output, ExchangeRecords records)
    {
        if (records.Request() is { } request) WarcWriter.Write(output, request);
        WarcWriter.Write(output, records.Metadata());
    }
}
