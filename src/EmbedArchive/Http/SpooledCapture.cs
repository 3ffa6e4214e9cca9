using System.Net;

namespace EmbedArchive.Http;

/// <summary>
/// Exchanges as bytes of a scratch file: heads here, bodies beside them. Only for the process that wrote them, so the form has no version. What the request
/// was is left out, as who asks for it again knows; certificates, which many exchanges share, are held once.
/// </summary>
internal sealed class SpooledCapture(ScratchFile file)
{
    private const int UsualLength = 1024;

    private readonly List<ServerCertificate> _certificates = [];
    private readonly Dictionary<string, int> _certificateNumbers = new(StringComparer.Ordinal);
    private readonly List<StagedBytes> _long = [];

    /// <summary>Lays the bodies into the file; returns the heads.</summary>
    /// <exception cref="IOException">The disk does not take them.</exception>
    internal ReadOnlySpan<byte> Write(IReadOnlyList<Capture> tries)
    {
        var heads = new MemoryStream(UsualLength);
        using var writer = new BinaryWriter(heads);
        writer.Write7BitEncodedInt(tries.Count);
        foreach (var capture in tries) Write(writer, capture);
        return heads.GetBuffer().AsSpan(0, (int)heads.Length);
    }

    internal Capture[] Read(ReadOnlySpan<byte> heads, WebRequest shown)
    {
        using var reader = new BinaryReader(new MemoryStream(heads.ToArray()));
        var tries = new Capture[reader.Read7BitEncodedInt()];
        for (var i = 0; i < tries.Length; i++) tries[i] = Read(reader, shown);
        return tries;
    }

    private void Write(BinaryWriter writer, Capture capture)
    {
        writer.Write(capture.At.UtcTicks);
        writer.Write(capture.Took.Ticks);
        writer.Write(capture.Since?.UtcTicks ?? -1);
        writer.Write7BitEncodedInt(capture.Attempt);
        Write(writer, capture.RequestHeaders);
        Write(writer, capture.RemoteAddress?.GetAddressBytes() ?? []);
        Write(writer, capture.Protocols);
        Write(writer, capture.CipherSuite);
        writer.Write7BitEncodedInt(capture.Certificates.Count);
        foreach (var certificate in capture.Certificates) writer.Write7BitEncodedInt(NumberOf(certificate));
        writer.Write7BitEncodedInt(capture.Status);
        writer.Write(capture.Reason);
        Write(writer, capture.Headers);
        writer.Write((byte)capture.Truncated);
        Write(writer, capture.Failure);
        Write(writer, capture.WireBody, capture.StagedWire);
        var same = capture.Body.Equals(capture.WireBody) && capture.StagedBody == capture.StagedWire;
        writer.Write(same);
        if (!same) Write(writer, capture.Body, capture.StagedBody);
    }

    private Capture Read(BinaryReader reader, WebRequest shown)
    {
        var capture = new Capture
        {
            Request = shown,
            At = new(reader.ReadInt64(), TimeSpan.Zero),
            Took = new(reader.ReadInt64()),
            Since = reader.ReadInt64() is >= 0 and var since ? new(since, TimeSpan.Zero) : null,
            Attempt = reader.Read7BitEncodedInt(),
            RequestHeaders = ReadFields(reader),
            RemoteAddress = ReadBytes(reader) is { Length: > 0 } address ? new IPAddress(address) : null,
            Protocols = ReadAll(reader, static r => r.ReadString()),
            CipherSuite = ReadText(reader),
            Certificates = ReadAll(reader, r => _certificates[r.Read7BitEncodedInt()]),
            Status = reader.Read7BitEncodedInt(),
            Reason = reader.ReadString(),
            Headers = ReadFields(reader),
            Truncated = (Truncation)reader.ReadByte(),
            Failure = ReadFailure(reader),
        };
        var (wire, stagedWire) = ReadBody(reader);
        var (body, stagedBody) = reader.ReadBoolean() ? (wire, stagedWire) : ReadBody(reader);
        return capture with { WireBody = wire, StagedWire = stagedWire, Body = body, StagedBody = stagedBody };
    }

    // A long body is copied here from the file of the run that asked, which ends before the batch does.
    private void Write(BinaryWriter writer, ReadOnlyMemory<byte> body, StagedBytes? staged)
    {
        writer.Write(staged is not null);
        if (staged is not null)
        {
            writer.Write7BitEncodedInt(_long.Count);
            _long.Add(staged.CopyTo(file));
            return;
        }
        writer.Write7BitEncodedInt(body.Length);
        if (body.Length > 0) writer.Write(file.Append(body.Span));
    }

    private (ReadOnlyMemory<byte> Memory, StagedBytes? Staged) ReadBody(BinaryReader reader)
    {
        if (reader.ReadBoolean()) return (default, _long[reader.Read7BitEncodedInt()]);
        var body = new byte[reader.Read7BitEncodedInt()];
        if (body.Length > 0) file.ReadExactlyAt(reader.ReadInt64(), body);
        return (body, null);
    }

    private int NumberOf(ServerCertificate certificate)
    {
        if (_certificateNumbers.TryGetValue(certificate.Sha256, out var number)) return number;
        _certificates.Add(certificate);
        return _certificateNumbers[certificate.Sha256] = _certificates.Count - 1;
    }

    private static void Write(BinaryWriter writer, WebFailure? failure)
    {
        writer.Write(failure is not null);
        if (failure is null) return;
        writer.Write((byte)failure.Kind);
        writer.Write(failure.Message);
        writer.Write(failure.RetryAt?.UtcTicks ?? -1);
    }

    private static WebFailure? ReadFailure(BinaryReader reader) => reader.ReadBoolean()
        ? new((WebFailureKind)reader.ReadByte(), reader.ReadString()) { RetryAt = reader.ReadInt64() is >= 0 and var at ? new(at, TimeSpan.Zero) : null }
        : null;

    private static void Write(BinaryWriter writer, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        writer.Write7BitEncodedInt(fields.Count);
        foreach (var (name, value) in fields)
        {
            writer.Write(name);
            writer.Write(value);
        }
    }

    private static KeyValuePair<string, string>[] ReadFields(BinaryReader reader) =>
        ReadAll(reader, static r => new KeyValuePair<string, string>(r.ReadString(), r.ReadString()));

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void Write(BinaryWriter writer, byte[] bytes)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] ReadBytes(BinaryReader reader) => reader.ReadBytes(reader.Read7BitEncodedInt());

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var all = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < all.Length; i++) all[i] = read(reader);
        return all;
    }
}
