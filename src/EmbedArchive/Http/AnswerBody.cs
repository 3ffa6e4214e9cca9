namespace EmbedArchive.Http;

/// <summary>Puts the body that was read into the capture: wire bytes, decoded bytes, and what is wrong with them.</summary>
internal static class AnswerBody
{
    /// <summary>Whether the answer can have no body (RFC 9112, 6.3).</summary>
    internal static bool IsEmpty(Capture answer) =>
        answer.Status is 204 or 304 || answer.Request.Method.Equals("HEAD", StringComparison.OrdinalIgnoreCase);

    internal static Capture Decode(Capture capture, BodyRead read, BodyLimit limit, bool endedByClose)
    {
        var address = Redaction.Show(capture.Request.Address);
        capture = capture with
        {
            WireBody = read.Wire,
            Truncated = read.Truncated,
            Failure = read switch
            {
                { Failure: { } ended } => Faults.Of(ended, address),
                { Truncated: Truncation.Length } when limit.MoreIsFailure => TooLarge(address, $"is larger than {limit.Bytes} bytes"),
                _ => null,
            },
        };
        if (ContentCoding.Read(Codings(capture)) is not { } coding)
            return capture with { Failure = Faults.Bad(address, $"is encoded as \"{Redaction.Line(Codings(capture), 60)}\", which was not asked for") };

        var (body, fault) = ContentCoding.Decode(read.Wire, coding, limit.Bytes);
        capture = capture with { Body = body };
        if (capture.Failure is not null || (read.Truncated == Truncation.Length && fault == CodingFault.Cut)) return capture;
        return fault switch
        {
            CodingFault.Lie => capture with { Failure = Faults.Bad(address, $"is not what its encoding \"{coding}\" says") },
            CodingFault.Cut => capture with
            {
                Failure = Faults.Bad(address, $"ends before its \"{coding}\" data do"),
                Truncated = endedByClose ? Truncation.Disconnect : Truncation.None,
            },
            CodingFault.Bomb when limit.MoreIsFailure || body.Length < limit.Bytes => capture with { Failure = TooLarge(address, "unpacks to more than its limit") },
            _ => capture,
        };
    }

    /// <summary>
    /// The capture without secrets that the server echoed. A secret inside encoded bytes cannot be taken out of them: such a body is kept decoded.
    /// </summary>
    internal static Capture Hide(Capture capture, IReadOnlyList<string> secrets)
    {
        if (secrets.Count == 0) return capture;
        var (wire, body) = (Redaction.Hide(capture.WireBody, secrets), Redaction.Hide(capture.Body, secrets));
        if (body.Equals(capture.Body)) return capture with { WireBody = wire };
        return capture with { Body = body, WireBody = body, Headers = [.. capture.Headers.Where(h => !Is(h, "Content-Encoding") && !Is(h, "Content-Length"))] };
    }

    private static WebFailure TooLarge(string address, string what) =>
        new(WebFailureKind.TooLarge, $"{address} {what}. Raise HttpOptions.MaxPageBytes or MaxMediaBytes to have it.");

    private static string Codings(Capture capture) =>
        string.Join(", ", capture.Headers.Where(h => Is(h, "Content-Encoding")).Select(h => h.Value));

    private static bool Is(KeyValuePair<string, string> header, string name) => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
