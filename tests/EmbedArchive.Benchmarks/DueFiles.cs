using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmbedArchive.Benchmarks;

/// <summary>
/// What the archive's format and its promise cost at the least, whoever writes it: a file for each post and six more of the lengths that the real ones have, hashed, each made
/// under a hidden name and renamed; a lock, a scratch file and a journal that come and go; three flushes. No model, no cards: the bytes are made before.
/// </summary>
internal sealed class DueFiles(string folder, int posts)
{
    private static readonly byte[] Bytes = Text(170_000);

    internal void Write(int post)
    {
        var archive = Path.Combine(folder, (post / posts).ToString(CultureInfo.InvariantCulture) + ".embeds");
        Make(archive, $"posts/bench-{post}.json", 5250, flush: false);
        if (post % posts != posts - 1) return;
        foreach (var passing in (string[])[".lock", ".scratch"]) using (new FileStream(Path.Combine(archive, passing), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose)) { }
        Make(archive, "captures/c.warc.gz", 70_500, flush: true);
        Make(archive, "article.html", 3540, flush: false);
        Make(archive, "links.json", 60, flush: false);
        Make(archive, "../" + Path.GetFileName(archive) + ".html", 161_000, flush: false);
        Make(archive, "manifest-sha256.txt", 2170, flush: false);
        Make(archive, "manifest.json", 33_500, flush: true);
        Make(archive, "commit", 1000, flush: true);
        File.Delete(Path.Combine(archive, "commit"));
    }

    private static void Make(string archive, string path, int length, bool flush)
    {
        var final = Path.Combine(archive, path);
        Directory.CreateDirectory(Path.GetDirectoryName(final)!);
        var staged = Path.Combine(Path.GetDirectoryName(final)!, "." + Path.GetFileName(final) + ".staged");
        SHA256.HashData(Bytes.AsSpan(0, length));
        using (var file = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, Bytes.AsSpan(0, length), 0);
            if (flush) RandomAccess.FlushToDisk(file);
        }
        File.Move(staged, final, overwrite: true);
    }

    private static byte[] Text(int length) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, length / 4).Select(n => $"{n % 9999:0000}")));
}
