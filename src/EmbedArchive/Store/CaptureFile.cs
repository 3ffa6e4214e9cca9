using System.Globalization;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Store;

/// <summary>The WARC file of one run: takes its exchanges, is written at the end and has a name of its own.</summary>
internal sealed class CaptureFile : IDisposable
{
    private const string Extension = ".warc.gz";

    private readonly string path;

    /// <param name="run">The run.</param>
    /// <param name="scratch">Holds the exchanges until the end; owned from here on.</param>
    internal CaptureFile(ArchiveRun run, Stream scratch)
    {
        var name = run.StartedAt.UtcDateTime.ToString("yyyyMMdd't'HHmmss.ffffff'z'", CultureInfo.InvariantCulture) + Extension;
        path = "captures/" + name;
        Log = new(scratch, new(name, run.StartedAt, ManifestTool.Current.Software) { UserAgent = run.Options.Http.UserAgent, Article = run.Article.Address?.AbsoluteUri, Operator = Operator(run.Options.Evidence) });
    }

    /// <summary>Takes the exchanges.</summary>
    internal CaptureLog Log { get; }

    /// <summary>Writes it; it is on the disk when this ends.</summary>
    internal ValueTask WriteAsync(ArchiveFiles files, CancellationToken cancellationToken) =>
        files.WriteAsync(FreePath(files), "application/warc", FileRole.Capture, Log.WriteTo, cancellationToken);

    public void Dispose() => Log.Dispose();

    // Two runs of one instant (a replay into the archive that it comes from, a clock that stands still) keep a file each, unless both hold the very same.
    private string FreePath(ArchiveFiles files)
    {
        var (free, own) = (path, (string?)null);
        for (var n = 2; files.Before(free) is { } before && before.Sha256 != (own ??= Hash()); n++) free = path.Replace(Extension, $"-{n}{Extension}", StringComparison.Ordinal);
        return free;

        string Hash()
        {
            using var hashing = new HashingStream(Stream.Null);
            Log.WriteTo(hashing);
            return hashing.Sha256;
        }
    }

    private static string? Operator(EvidenceOptions evidence) => (evidence.Collector, evidence.Organisation) switch
    {
        (null, null) => null,
        ({ } name, { } organisation) => $"{name}, {organisation}".ReplaceLineEndings(" "),
        var (name, organisation) => (name ?? organisation)!.ReplaceLineEndings(" "),
    };
}
