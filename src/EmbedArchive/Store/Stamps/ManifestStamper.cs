using System.Security.Cryptography;
using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>Has the manifest of an archive stamped. Whatever goes wrong costs the stamp and nothing else: the archive is whole before it begins.</summary>
internal sealed class ManifestStamper(IArchiveStore store, TimeStampOptions options, IWeb? web)
{
    /// <summary>Asks the authorities and keeps what they answer.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="isNew">Whether the manifest was just written; of one that was there already only missing stamps are asked for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What came of each that was asked, in the order of the options.</returns>
    internal async ValueTask<IReadOnlyList<TimeStampResult>> StampAsync(string archive, bool isNew, CancellationToken cancellationToken)
    {
        if (options is not { Stamper: { } stamper, Authorities.Count: > 0 }) return [];
        var authorities = isNew ? [.. options.Authorities] : await MissingAsync(archive, cancellationToken).ConfigureAwait(false);
        if (authorities.Count == 0) return [];
        if (web is null) return [.. authorities.Select(a => new TimeStampResult(a.Name) { Error = "It was not asked: this run uses no network." })];
        var hash = await HashAsync(archive, cancellationToken).ConfigureAwait(false);
        var answers = await Task.WhenAll(authorities.Select(a => AskAsync(a, stamper.NewRequest(hash), web, cancellationToken))).ConfigureAwait(false);
        try
        {
            return await KeepAsync(archive, hash, answers, cancellationToken).ConfigureAwait(false);
        }
        catch (ArchiveStorageException refusal)
        {
            return [.. answers.Select(a => a.Result with { Path = null, Error = a.Result.Error ?? refusal.Message })];
        }
    }

    private static async Task<(TimeStampResult Result, ReadOnlyMemory<byte> Answer, string Certificates)> AskAsync(TimeStampAuthority authority, ITimeStampRequest question, IWeb web, CancellationToken cancellationToken)
    {
        var answer = await web.SendAsync(new(authority.Address)
        {
            Method = "POST", Content = question.Content, Purpose = WebPurpose.Data,
            Headers = [new("Content-Type", question.ContentType), new("Accept", "application/timestamp-reply"), new("Accept-Encoding", "identity")],
        }, cancellationToken).ConfigureAwait(false);
        var shown = Redaction.Show(authority.Address);
        if (answer.Failure is { } failure) return Without(failure.Message);
        if (answer.Status != 200) return Without($"{shown} answered with status {answer.Status}.");
        var verdict = question.Read(answer.Body);
        var result = new TimeStampResult(authority.Name) { At = verdict.At };
        return verdict.State switch
        {
            TimeStampState.Valid => (result with { Path = StampFile.PathOf(authority.Name, StampFile.Answer) }, answer.Body, verdict.Certificates),
            // It may be trusted elsewhere, or once its root is configured.
            TimeStampState.UnknownAuthority => (result with { Path = StampFile.PathOf(authority.Name, StampFile.Answer), Error = $"{shown}: {verdict.Message}" }, answer.Body, verdict.Certificates),
            _ => Without($"{shown} gave no stamp: {verdict.Message}"),
        };

        (TimeStampResult, ReadOnlyMemory<byte>, string) Without(string why) => (new(authority.Name) { Error = why }, default, "");
    }

    // Between the question and now another run may have written the archive anew: its manifest is not the one that was stamped.
    private async ValueTask<IReadOnlyList<TimeStampResult>> KeepAsync(
        string archive, ReadOnlyMemory<byte> hash, (TimeStampResult Result, ReadOnlyMemory<byte> Answer, string Certificates)[] answers, CancellationToken cancellationToken)
    {
        if (answers.All(a => a.Result.Path is null)) return [.. answers.Select(a => a.Result)];
        var transaction = await store.BeginAsync(archive, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (!(await HashAsync(archive, cancellationToken).ConfigureAwait(false)).Span.SequenceEqual(hash.Span))
                return [.. answers.Select(a => a.Result with { Path = null, Error = a.Result.Error ?? "Another run wrote the archive anew in the meantime." })];
            foreach (var (result, answer, certificates) in answers.Where(a => a.Result.Path is not null))
            {
                if (certificates.Length > 0) await WriteAsync(transaction, StampFile.PathOf(result.Authority, StampFile.Certificates), Encoding.ASCII.GetBytes(certificates), cancellationToken).ConfigureAwait(false);
                await WriteAsync(transaction, result.Path!, answer, cancellationToken).ConfigureAwait(false);
            }
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        return [.. answers.Select(a => a.Result)];
    }

    // A stamp that the manifest lists is over one before it: no answer has taken its place since.
    private async ValueTask<IReadOnlyList<TimeStampAuthority>> MissingAsync(string archive, CancellationToken cancellationToken)
    {
        var manifest = await ArchiveReader.ReadJsonAsync<ArchiveManifest>(store, archive, ArchivePath.Manifest, cancellationToken).ConfigureAwait(false);
        var earlier = manifest.Files.Where(f => f.Role == FileRole.TimeStamp).Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        var missing = new List<TimeStampAuthority>();
        foreach (var authority in options.Authorities)
        {
            var stream = await store.OpenReadAsync(archive, StampFile.PathOf(authority.Name, StampFile.Answer), cancellationToken).ConfigureAwait(false);
            if (stream is null || earlier.Contains(Convert.ToHexStringLower(SHA256.HashData(await ArchiveFiles.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false))))) missing.Add(authority);
        }
        return missing;
    }

    private async ValueTask<ReadOnlyMemory<byte>> HashAsync(string archive, CancellationToken cancellationToken)
    {
        var stream = await store.OpenReadAsync(archive, ArchivePath.Manifest, cancellationToken).ConfigureAwait(false)
            ?? throw new ArchiveStorageException($"{archive} has no manifest any more.");
        await using (stream.ConfigureAwait(false)) return await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask WriteAsync(IArchiveTransaction transaction, string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var stream = await transaction.CreateAsync(path, durable: false, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false)) await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }
}
