namespace EmbedArchive.Store;

/// <summary>
/// The files of stamps: <c>manifest.json.NAME.tsr</c> is the authority's whole answer, <c>manifest.json.NAME.pem</c> its certificates. The
/// manifest cannot name what is made of its own hash; the one that follows it does, where they then stand beside <c>manifests/N.json</c>.
/// </summary>
internal static class StampFile
{
    internal const string Answer = ".tsr";
    internal const string Certificates = ".pem";

    internal static string PathOf(string authority, string ending) => $"{ArchivePath.Manifest}.{authority}{ending}";

    internal static string MediaTypeOf(string path) => path.EndsWith(Answer, StringComparison.Ordinal) ? "application/timestamp-reply" : "application/x-pem-file";

    /// <summary>Whether it is a file of a stamp over the manifest of today.</summary>
    internal static bool IsOne(string path) => IsBeside(path, ArchivePath.Manifest);

    /// <summary>The manifest that an answer's name says it is over; null when it is no such file.</summary>
    internal static string? ManifestOf(string path)
    {
        var end = path.IndexOf(".json.", StringComparison.Ordinal) + ".json".Length;
        if (end < ".json".Length || !path.EndsWith(Answer, StringComparison.Ordinal)) return null;
        var manifest = path[..end];
        return IsBeside(path, manifest) && (manifest == ArchivePath.Manifest || manifest.StartsWith("manifests/", StringComparison.Ordinal)) ? manifest : null;
    }

    private static bool IsBeside(string path, string manifest) =>
        path.StartsWith(manifest + ".", StringComparison.Ordinal)
        && (path.EndsWith(Answer, StringComparison.Ordinal) || path.EndsWith(Certificates, StringComparison.Ordinal))
        && path.Length > manifest.Length + 1 + Answer.Length && !path.AsSpan(manifest.Length).Contains('/');
}
