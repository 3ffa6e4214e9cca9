using System.Globalization;

namespace EmbedArchive.Http;

/// <summary>One try: sends, reads the headers, reads the body, decodes a copy. Whatever happens is told in the capture.</summary>
internal sealed class Exchange(HttpOptions options, TimeProvider time)
{
    private const int LongestReason = 256;

    private readonly BodyReader _reader = new(options, time);

    /// <summary>Makes the try.</summary>
    /// <param name="client">The client to send by.</param>
    /// <param name="request">The request, secrets included.</param>
    /// <param name="shown">The request as it may be written down.</param>
    /// <param name="attempt">Which try it is, from 1.</param>
    /// <param name="scratch">Where a long medium is laid; null keeps it in memory.</param>
    /// <param name="deadline">Ends the try: that is a failure of kind timeout.</param>
    /// <param name="cancellationToken">Ends it as the asker wants no answer any more: that throws.</param>
    /// <exception cref="ArchiveStorageException">The scratch file takes no more.</exception>
    internal async ValueTask<Capture> RunAsync(
        HttpClient client, WebRequest request, WebRequest shown, int attempt, ScratchFile? scratch, CancellationToken deadline, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        var headers = Outgoing.Headers(request, options);
        var note = PeerStream.Watch();
        var capture = new Capture { Request = shown, At = Now(time), Attempt = attempt, RequestHeaders = Redaction.Hide(headers, request.Secrets) };
        try
        {
            using var message = Outgoing.Message(request, headers);
            using var answer = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline).ConfigureAwait(false);
            capture = capture with
            {
                Status = (int)answer.StatusCode,
                Protocols = [NameOf(answer.Version)],
                Reason = Redaction.Line(answer.ReasonPhrase ?? "", LongestReason),
                Headers = Redaction.Hide(AnswerHeaders.Read(answer), request.Secrets),
            };
            capture = await ReadAsync(capture, answer, scratch, deadline).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not ArchiveStorageException)
        {
            // The network, its handlers and the host application's own handlers throw what they like; none of it may end the run.
            cancellationToken.ThrowIfCancellationRequested();
            capture = capture with
            {
                Failure = Faults.Of(failure, Redaction.Show(shown.Address)),
                Truncated = Faults.IsDisconnect(failure) ? Truncation.Disconnect : Truncation.None,
            };
        }
        cancellationToken.ThrowIfCancellationRequested();
        return AnswerBody.Hide(capture, request.Secrets) with
        {
            Took = time.GetElapsedTime(start),
            RemoteAddress = note.Peer,
            Protocols = note.Tls?.Protocol is { } tls ? [.. capture.Protocols, tls] : capture.Protocols,
            CipherSuite = note.Tls?.CipherSuite,
            Certificates = note.Tls?.Certificates ?? [],
        };
    }

    // Only HTTP/1.1 is asked; a host application's own handler may have agreed on more.
    private static string NameOf(Version version) => version.Major > 1
        ? string.Create(CultureInfo.InvariantCulture, $"h{version.Major}")
        : string.Create(CultureInfo.InvariantCulture, $"http/{version.Major}.{version.Minor}");

    /// <summary>The time in whole microseconds, as a WARC record keeps it.</summary>
    internal static DateTimeOffset Now(TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private async ValueTask<Capture> ReadAsync(Capture capture, HttpResponseMessage answer, ScratchFile? scratch, CancellationToken deadline)
    {
        if (AnswerHeaders.Fault(capture) is { } fault)
            return capture with { Failure = Faults.Bad(Redaction.Show(capture.Request.Address), fault), Truncated = Truncation.Unspecified };
        if (AnswerBody.IsEmpty(capture)) return capture;
        if (!BodyLimit.IsWanted(capture)) return capture with { Truncated = Truncation.Unspecified };

        var limit = BodyLimit.Of(capture.Request.Purpose, options);
        // Chunks win over a length beside them (RFC 9112, 6.3).
        var chunked = answer.Headers.TransferEncodingChunked == true;
        var length = chunked ? null : answer.Content.Headers.ContentLength;
        var read = await _reader.ReadAsync(answer.Content, length, limit, scratch, deadline).ConfigureAwait(false);
        return AnswerBody.Decode(capture, read, limit, scratch, endedByClose: !chunked && length is null);
    }
}
