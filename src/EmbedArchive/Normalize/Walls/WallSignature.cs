namespace EmbedArchive.Normalize;

/// <summary>How one wall is known: everything that is given must hold.</summary>
/// <param name="Name">Its name in the evidence.</param>
/// <param name="State">The state that it stands for; null when it tells nothing of the post.</param>
/// <param name="Says">What it is, for people.</param>
internal sealed record WallSignature(string Name, AvailabilityState? State, string Says)
{
    /// <summary>Hosts that show it, with all under them.</summary>
    internal string[] Hosts { get; init; } = [];

    internal int[] Statuses { get; init; } = [];

    /// <summary>How the path of the final address begins.</summary>
    internal string? PathStart { get; init; }

    internal string? Header { get; init; }

    internal string HeaderHas { get; init; } = "";

    /// <summary>Texts in the body, all of them.</summary>
    internal string[] All { get; init; } = [];

    /// <summary>Whether the address tells, so that the wall is known before its page is read.</summary>
    internal bool IsPlace => Hosts.Length > 0 && Statuses.Length == 0 && Header is null && All.Length == 0;
}
