using System.Text.Json.Serialization;

namespace EmbedArchive.Store.Wacz;

/// <summary><c>datapackage.json</c>: what the package is and every file in it (WACZ 1.1.1, 5.4).</summary>
internal sealed record DataPackage
{
    /// <summary>Players refuse every other word but a few of their own.</summary>
    public string Profile { get; init; } = "data-package";

    [JsonPropertyName("wacz_version")]
    public string Version { get; init; } = "1.1.1";

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Software { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required string MainPageUrl { get; init; }

    public required DateTimeOffset MainPageDate { get; init; }

    public required DataPackageSource EmbedArchive { get; init; }

    public required IReadOnlyList<DataPackageResource> Resources { get; init; }
}
