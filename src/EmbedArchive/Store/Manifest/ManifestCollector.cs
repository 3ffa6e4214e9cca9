namespace EmbedArchive.Store;

/// <summary>Who collected, and what for; see <see cref="EvidenceOptions"/>.</summary>
internal sealed record ManifestCollector(string? Name, string? Organisation, string? Case, string? Purpose)
{
    /// <summary>null when the options say nothing.</summary>
    internal static ManifestCollector? Of(EvidenceOptions options) =>
        options is { Collector: null, Organisation: null, Case: null, Purpose: null } ? null : new(options.Collector, options.Organisation, options.Case, options.Purpose);
}
