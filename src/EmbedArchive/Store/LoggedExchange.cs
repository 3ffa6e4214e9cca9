using EmbedArchive.Http;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>Where one exchange lies in the scratch file, and what its place in the capture depends on.</summary>
internal sealed class LoggedExchange : IComparable<LoggedExchange>
{
    private readonly long start;
    private readonly long[] lengths;

    internal LoggedExchange(Capture whole, long start, long[] lengths)
    {
        (this.start, this.lengths) = (start, lengths);
        (At, Address, Attempt, RecordId) = (whole.At, CapturedAddress.Of(whole.Request.Address), whole.Attempt, whole.RecordId);
        (Truncated, Failure) = (whole.Truncated, whole.Failure);
        Payload = whole.Status != 0 && !whole.WireBody.IsEmpty && whole.Truncated == Truncation.None ? WarcDigest.Of(whole.WireBody.Span) : null;
    }

    internal DateTimeOffset At { get; }

    internal string Address { get; }

    internal int Attempt { get; }

    internal string RecordId { get; }

    internal Truncation Truncated { get; }

    internal WebFailure? Failure { get; }

    /// <summary>The digest of a payload that another exchange may share; null when there is none, or not all of it.</summary>
    internal string? Payload { get; }

    /// <summary>Whether players could not tell the two apart: they find the original of a revisit by address and millisecond.</summary>
    internal bool IsSameMoment(LoggedExchange other) =>
        Address == other.Address && At.UtcTicks / TimeSpan.TicksPerMillisecond == other.At.UtcTicks / TimeSpan.TicksPerMillisecond;

    internal WarcRecord ReadResponse(Stream scratch) => WarcReader.At(scratch, new(start, 0))!;

    internal void CopyAll(Stream scratch, Stream output) => Copy(scratch, output, start, lengths.Sum());

    /// <summary>Copies what follows the response.</summary>
    internal void CopyRest(Stream scratch, Stream output) => Copy(scratch, output, start + lengths[0], lengths.Sum() - lengths[0]);

    public int CompareTo(LoggedExchange? other)
    {
        if (other is null) return 1;
        var order = At.CompareTo(other.At);
        if (order == 0) order = string.CompareOrdinal(Address, other.Address);
        if (order == 0) order = Attempt.CompareTo(other.Attempt);
        return order == 0 ? string.CompareOrdinal(RecordId, other.RecordId) : order;
    }

    private static void Copy(Stream scratch, Stream output, long from, long length)
    {
        scratch.Position = from;
        var buffer = new byte[64 * 1024];
        for (int read; length > 0 && (read = scratch.Read(buffer, 0, (int)Math.Min(buffer.Length, length))) > 0; length -= read) output.Write(buffer, 0, read);
        if (length > 0) throw new IOException("The scratch file of the capture is shorter than what was written to it.");
    }
}
