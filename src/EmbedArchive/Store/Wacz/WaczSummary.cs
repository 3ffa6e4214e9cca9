namespace EmbedArchive.Store.Wacz;

/// <summary>What a package came to hold.</summary>
internal sealed record WaczSummary(int Pages, int Records);
