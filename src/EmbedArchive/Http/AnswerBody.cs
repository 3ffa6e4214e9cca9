namespace EmbedArchive.Http;

/// <summary>Puts the body that was read into the capture: wire bytes, decoded bytes, and what is wrong with them.</summary>
internal static class AnswerBody
{
    /// <summary>Whether the answer can have no body (RFC 9112, 6.3).</summary>
    internal static bool IsEmpty(Capture answer) =>
        answer.Status is 204 or 304 || answer.Request.Method.Equals("HEAD", StringComparison.OrdinalIgnoreCase);

    internal static Capture Decode(Capture capture, BodyRead read, BodyLimit limit, ScratchFile? scratch, bool endedByClose)
    {
        capture = capture with { WireBody = read.Wire, StagedWire = read.Staged, Truncated = read.Truncated, Failure = Ended(capture, read, limit) };
        var codings = Codings(capture);
        if (ContentCoding.Read(codings) is not { } coding)
            return capture with { Failure = Bad(capture, $"is encoded as \"{Redaction.Line(codings, 60)}\", which was not asked for") };

        if (coding.Length == 0) return capture with { Body = read.Wire, StagedBody = read.Staged };

        using var body = ContentCoding.Decode(read.OpenRead, read.Length, coding, limit.Bytes, scratch, out var fault);
        capture = capture with { Body = body.Memory, StagedBody = body.Staged };
        if (capture.Failure is not null || (read.Truncated == Truncation.Length && fault == CodingFault.Cut)) return capture;
        return fault switch
        {
            CodingFault.Lie => capture with { Failure = Bad(capture, $"is not what its encoding \"{coding}\" says") },
            CodingFault.Cut => capture with
            {
                Failure = Bad(capture, $"ends before its \"{coding}\" data do"),
                Truncated = endedByClose ? Truncation.Disconnect : Truncation.None,
            },
            CodingFault.Bomb when limit.MoreIsFailure || body.Length < limit.Bytes => capture with { Failure = TooLarge(capture, "unpacks to more than its limit") },
            _ => capture,
        };
    }

    private static WebFailure? Ended(Capture capture, BodyRead read, BodyLimit limit)
    {
        if (read.Failure is { } ended) return Faults.Of(ended, Redaction.Show(capture.Request.Address));
        return read.Truncated == Truncation.Length && limit.MoreIsFailure ? TooLarge(capture, $"is larger than {limit.Bytes} bytes") : null;
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

    private static WebFailure Bad(Capture capture, string what) => Faults.Bad(Redaction.Show(capture.Request.Address), what);

    private static WebFailure TooLarge(Capture capture, string what) =>
        new(WebFailureKind.TooLarge, $"{Redaction.Show(capture.Request.Address)} {what}. Raise HttpOptions.MaxPageBytes or MaxMediaBytes to have it.");

    private static string Codings(Capture capture)
    {
        var codings = "";
        foreach (var header in capture.Headers)
            if (Is(header, "Content-Encoding")) codings = codings.Length == 0 ? header.Value : codings + ", " + header.Value;
        return codings;
    }

    private static bool Is(KeyValuePair<string, string> header, string name) => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase);
}
