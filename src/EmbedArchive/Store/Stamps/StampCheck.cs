using System.Security.Cryptography;
using System.Text;

namespace EmbedArchive.Store;

/// <summary>Whether the time stamps in an archive are what their names say: over the manifest of today, or over one before it.</summary>
internal sealed class StampCheck(ITimeStamper? stamper, Func<string, CancellationToken, ValueTask<byte[]?>> read, Action<string, FindingSeverity, string> find)
{
    internal async ValueTask CheckAsync(IReadOnlyList<string> there, CancellationToken cancellationToken)
    {
        var manifests = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in there)
        {
            if (StampFile.ManifestOf(path) is not { } manifest) continue;
            if (stamper is null)
            {
                find(path, FindingSeverity.Note, $"A time stamp over {manifest}, which was not checked: EmbedArchive.TimeStamps is not in use.");
                continue;
            }
            if (manifests.Count == 0)
                foreach (var one in there.Where(p => p == ArchivePath.Manifest || (p.StartsWith("manifests/", StringComparison.Ordinal) && p.EndsWith(".json", StringComparison.Ordinal))))
                    manifests[one] = SHA256.HashData(await read(one, cancellationToken).ConfigureAwait(false) ?? []);
            await CheckAsync(stamper, path, manifest, manifests, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask CheckAsync(ITimeStamper checker, string path, string manifest, Dictionary<string, byte[]> manifests, CancellationToken cancellationToken)
    {
        var stamp = await read(path, cancellationToken).ConfigureAwait(false) ?? [];
        var beside = await read(Path.ChangeExtension(path, StampFile.Certificates), cancellationToken).ConfigureAwait(false);
        var certificates = Encoding.ASCII.GetString(beside ?? []);
        // A manifest has taken the place of the one that was stamped: the stamp is over that one, which is kept.
        foreach (var candidate in manifests.Keys.OrderBy(m => m != manifest).ThenBy(m => m, StringComparer.Ordinal))
        {
            var verdict = checker.Check(stamp, manifests[candidate], certificates);
            if (verdict.State == TimeStampState.OtherHash) continue;
            Tell(path, candidate, verdict);
            return;
        }
        find(path, FindingSeverity.Damage, $"It is a time stamp over other bytes than those of {manifest} or of any manifest before it.");
    }

    private void Tell(string path, string manifest, TimeStampVerdict verdict)
    {
        var (severity, what) = verdict.State switch
        {
            TimeStampState.Valid => (FindingSeverity.Note, $"A time stamp over {manifest}: {verdict.Message}"),
            TimeStampState.UnknownAuthority => (FindingSeverity.Note, $"A time stamp over {manifest} whose authority is not known here: {verdict.Message}"),
            _ => (FindingSeverity.Damage, $"It is no time stamp over {manifest}: {verdict.Message}"),
        };
        find(path, severity, what);
    }
}
