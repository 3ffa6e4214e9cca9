using EmbedArchive.Http;

namespace EmbedArchive.Store;

/// <summary>Parts of the manifest that follow from what a run has come to.</summary>
internal static class ManifestParts
{
    internal static ManifestEmbed Embed(EmbedResult result, string path) => new()
    {
        Provider = result.Embed.Provider, Kind = result.Embed.Kind, Id = result.Embed.Id, Url = result.Embed.Url, Form = result.Embed.Form,
        Span = result.Embed.Span, Occurrences = result.Embed.Occurrences, Outcome = result.Outcome, Message = result.Message,
        Availability = result.Snapshot.Availability.State, Snapshot = path, Attempts = result.Snapshot.Evidence.Sources,
        Media = [.. SnapshotMedia.Of(result.Snapshot).Select(m => m.Path).OfType<string>().Distinct(StringComparer.Ordinal)],
    };

    /// <summary>The files, media with the first address and record that they came from in the order of the article.</summary>
    internal static IReadOnlyList<ManifestFile> WithSources(IReadOnlyList<ManifestFile> files, IReadOnlyList<EmbedResult> embeds)
    {
        var sources = new Dictionary<string, Media>(StringComparer.Ordinal);
        foreach (var media in embeds.SelectMany(e => SnapshotMedia.Of(e.Snapshot)))
            if (media.Path is { } path) sources.TryAdd(path, media);
        return [.. files.Select(f => sources.TryGetValue(f.Path, out var media) ? f with { SourceUrl = media.Url, Capture = media.Capture } : f)];
    }

    internal static ManifestEvidence Evidence(EvidenceOptions options, CaptureLog captures) => new()
    {
        Collector = ManifestCollector.Of(options), Clock = ManifestClock.Of(captures.Exchanges), Hosts = ManifestHost.Of(captures.Exchanges),
        Certificates = [.. captures.Certificates.Select(ManifestCertificate.Of)],
    };

    internal static IReadOnlyList<ManifestOmission> Omissions(IReadOnlyList<EmbedResult> embeds, IReadOnlyList<LoggedExchange> exchanges)
    {
        var media = embeds.SelectMany(e => SnapshotMedia.Of(e.Snapshot)).Where(m => m.State != MediaState.Stored)
            .Select(m => new ManifestOmission(m.Url ?? "a media item without an address", m.Error ?? (m.State == MediaState.NotAttempted ? "It was not asked for." : "It was not stored.")));
        // A hop whose body was not wanted was read as far as it had to be; that is no failure.
        var cut = exchanges.Where(e => e.Truncated != Truncation.None && (e.Truncated != Truncation.Unspecified || e.Failure is not null))
            .Select(e => new ManifestOmission(e.Address, $"Its answer is not whole in the capture ({e.Truncated.ToString().ToLowerInvariant()}). {e.Failure?.Message}".TrimEnd()));
        return [.. media.Concat(cut).Distinct().OrderBy(o => o.What, StringComparer.Ordinal).ThenBy(o => o.Why, StringComparer.Ordinal)];
    }
}
