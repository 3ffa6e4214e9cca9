using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Store;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// Verification beside its limits, interleaved, by CPU time and by the clock. One limit is the SHA-256 of every file once. The other is all that
/// is due: a capture's bytes stand in its file, in a block and in a payload, each with a digest of its own, and have to be unpacked for the latter two.
/// </summary>
internal static class VerifyLoad
{
    private const int Rounds = 7;

    /// <summary><c>verify [media] [posts]</c>: pictures of 2 MiB each, and answers of 20 KB of text each.</summary>
    internal static async Task RunAsync(string[] args)
    {
        var media = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 60;
        var posts = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2000;
        var root = Directory.CreateTempSubdirectory("embedarchive-verify-").FullName;
        try
        {
            var (name, store) = (Path.Combine(root, "story.embeds"), new FolderStore());
            await MakeAsync(store, name, media, posts);
            var files = Directory.GetFiles(name, "*", SearchOption.AllDirectories);
            var size = files.Sum(f => new FileInfo(f).Length);
            (string Name, Func<Task> Work)[] contenders =
            [
                ("files once", () => { foreach (var file in files) Hash(file); return Task.CompletedTask; }),
                ("all that is due", () => { foreach (var file in files) HashAll(file); return Task.CompletedTask; }),
                ("verify", async () =>
                {
                    if ((await ArchiveVerifier.VerifyAsync(store, name)).State != ArchiveState.Complete) throw new InvalidOperationException("The archive is not complete.");
                }),
            ];
            var runs = contenders.Select(_ => new List<(double Cpu, double Clock)>()).ToArray();
            for (var round = -2; round < Rounds; round++)
                for (var i = 0; i < contenders.Length; i++)
                {
                    var run = await MeasureAsync(contenders[i].Work);
                    if (round >= 0) runs[i].Add(run);
                }
            var medians = runs.Select(r => (Cpu: Median(r.Select(t => t.Cpu)), Clock: Median(r.Select(t => t.Clock)))).ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {size / 1e6:F0} MB"));
            for (var i = 0; i < contenders.Length; i++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{contenders[i].Name,-16} {medians[i].Cpu * 1000,6:F0} ms CPU {medians[i].Clock * 1000,6:F0} ms by the clock; verify runs at {medians[i].Cpu / medians[^1].Cpu,5:P0} of it"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private const int PictureLength = 2 * 1024 * 1024;
    private const int AnswerLength = 20_000;

    private static async Task MakeAsync(FolderStore store, string name, int media, int posts)
    {
        var run = new ArchiveRun(Article.FromHtml("<p>story</p>"), DateTimeOffset.UnixEpoch, new());
        await using var writer = await ArchiveWriter.OpenAsync(store, name, run);
        var random = new Random(1);
        for (var n = 0; n < media + posts; n++)
        {
            var body = n < media ? Picture(random) : Encoding.UTF8.GetBytes(Answer(random));
            var capture = await writer.Captures.RecordAsync(new Capture
            {
                Request = new(new($"https://a.example/{n}")), At = DateTimeOffset.UnixEpoch.AddSeconds(n), Status = 200, Reason = "OK", WireBody = body, Body = body,
                RequestHeaders = [new("Host", "a.example"), new("User-Agent", "EmbedArchive")], Headers = [new("Content-Type", "application/json")],
            });
            if (n < media) await writer.SaveMediaAsync(new() { Type = MediaType.Image, State = MediaState.NotAttempted }, capture);
        }
        await writer.CommitAsync(new() { Embeds = [], Links = [] });
    }

    private static byte[] Picture(Random random)
    {
        var bytes = new byte[PictureLength];
        random.NextBytes(bytes);
        bytes.AsSpan().Replace((byte)0xFF, (byte)0xFE);
        ((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF, 0xDA, 0, 2]).CopyTo(bytes);
        ((ReadOnlySpan<byte>)[0xFF, 0xD9]).CopyTo(bytes.AsSpan(PictureLength - 2));
        return bytes;
    }

    private static string Answer(Random random) => string.Create(AnswerLength, random, static (text, random) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = "etaoin shrdlu\",:{}0123456789"[random.Next(28)];
    });

    private static void HashAll(string path)
    {
        Hash(path);
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return;
        using var unpacked = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var block = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var payload = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        for (int read; (read = unpacked.Read(buffer)) > 0;)
        {
            block.AppendData(buffer, 0, read);
            payload.AppendData(buffer, 0, read);
        }
    }

    private static void Hash(string path)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        long at = 0;
        for (int read; (read = RandomAccess.Read(file, buffer, at)) > 0; at += read) hash.AppendData(buffer, 0, read);
        hash.GetHashAndReset();
    }

    private static async Task<(double Cpu, double Clock)> MeasureAsync(Func<Task> work)
    {
        GC.Collect();
        var (cpu, clock) = (Environment.CpuUsage.TotalTime, System.Diagnostics.Stopwatch.StartNew());
        await work();
        return ((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, clock.Elapsed.TotalSeconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
