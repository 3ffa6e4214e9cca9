using System.Buffers.Binary;
using System.IO.Compression;

namespace EmbedArchive.Tests.Render;

/// <summary>Invented posts, and what a snapshot of them needs at least.</summary>
internal static class Invented
{
    internal static DateTimeOffset Captured { get; } = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    internal static PostSnapshot Post(string platform = "x", string id = "1900000000000000001") => new()
    {
        Schema = PostSnapshot.CurrentSchema,
        Id = platform + ":" + id,
        Platform = platform,
        PostId = id,
        CanonicalUrl = $"https://{platform}.example/ana/status/{id}",
        Kind = EmbedKind.Post,
        CapturedAt = Captured,
        Availability = State(AvailabilityState.Available),
        PublishedAt = new() { Value = new(2026, 11, 18, 17, 42, 5, TimeSpan.Zero), Precision = InstantPrecision.Second },
        Author = new() { Handle = "ana_example", DisplayName = "Ana Exemplar", Url = $"https://{platform}.example/ana" },
        Text = new() { Plain = "The bridge over the Vell stays closed until spring.", Lang = "en" },
        Evidence = Said(SourceKind.Api),
    };

    internal static Availability State(AvailabilityState state, string? by = null, AvailabilityConfidence how = AvailabilityConfidence.Asserted) => new()
    {
        State = state,
        Confidence = how,
        By = by,
        HttpStatus = state == AvailabilityState.Available ? 200 : 404,
        Source = "s1",
        CheckedAt = Captured,
    };

    /// <summary>What a run saw some days before (or after) the capture.</summary>
    internal static PostObservation Seen(int day, ObservedChange change, AvailabilityState state = AvailabilityState.Available, string? field = null) => new()
    {
        At = Captured.AddDays(day),
        Change = change,
        Outcome = state == AvailabilityState.Available ? EmbedOutcome.Archived : EmbedOutcome.Gone,
        Availability = state,
        Confidence = AvailabilityConfidence.Asserted,
        Fields = field is null ? [] : [new(field, null, null)],
    };

    internal static Evidence Said(params SourceKind[] kinds) => new()
    {
        Sources = [.. kinds.Select((kind, i) => new EvidenceSource { Id = $"s{i + 1}", Kind = kind, Name = "invented", Outcome = SourceOutcome.Answered, At = Captured })],
    };

    internal static EmbedResult Result(PostSnapshot post, EmbedOutcome outcome = EmbedOutcome.Archived, TextSpan span = default) =>
        new(new() { Provider = post.Platform, Kind = post.Kind, Id = post.PostId, Url = post.CanonicalUrl, Form = EmbedForm.Blockquote, Span = span, Fallback = post.Fallback }, outcome, post);

    internal static CardRequest Card(PostSnapshot post, EmbedOutcome outcome = EmbedOutcome.Archived) => new(Result(post, outcome), "ea-1")
    {
        Prefix = "story.embeds/",
        ProviderName = ProviderCatalog.BuiltIn.Find(post.Platform)?.Name ?? post.Platform,
        Observations = Gallery.Observations.GetValueOrDefault(post.Id, []),
        SnapshotPath = "posts/" + post.Platform + "-" + post.PostId + ".json",
        SnapshotSha256 = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea",
    };

    internal static Media Picture(string name, int width, int height, string? alt = null) => new()
    {
        Type = MediaType.Image,
        State = MediaState.Stored,
        Path = "media/" + name + ".png",
        ContentType = "image/png",
        Width = width,
        Height = height,
        Alt = alt,
        Url = "https://pictures.example/" + name,
    };

    /// <summary>A picture with soft bands of colour, as a PNG.</summary>
    internal static byte[] Png(int width, int height, int seed)
    {
        var rows = new byte[height * (1 + width * 3)];
        for (var y = 0; y < height; y++)
        {
            var row = y * (1 + width * 3) + 1;
            for (var x = 0; x < width; x++)
            {
                var wave = Math.Sin((x * 3.0 / width) + (y * 2.0 / height) + seed);
                rows[row + x * 3] = (byte)(120 + 60 * wave);
                rows[row + x * 3 + 1] = (byte)(130 + 50 * Math.Cos(wave * 2 + seed) - 40 * y / height);
                rows[row + x * 3 + 2] = (byte)(150 - 60.0 * y / height + 10 * seed % 40);
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        Chunk(file, "IHDR", head);
        using (var packed = new MemoryStream())
        {
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(rows);
            Chunk(file, "IDAT", packed.ToArray());
        }

        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. System.Text.Encoding.ASCII.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(body));
        file.Write(number);
    }

    private static uint Crc32(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }
}
