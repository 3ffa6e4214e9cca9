namespace EmbedArchive.Normalize;

/// <summary>Finds the wall that answered in place of a post (resolution 2.3), or nothing.</summary>
internal static class Walls
{
    /// <summary>Signatures stand in front; a megabyte of script behind them is not searched for each.</summary>
    private const int Searched = 256 * 1024;

    internal static PostFacts? Find(SourceAnswer answer, string body)
    {
        var start = body.Length > Searched ? body[..Searched] : body;
        foreach (var wall in WallSignatures.All)
        {
            if (wall.Statuses.Length > 0 && !wall.Statuses.Contains(answer.Capture.Status)) continue;
            if (wall.Hosts.Length > 0 && !wall.Hosts.Any(answer.FinalAddress.IsHost)) continue;
            if (wall.PathStart is { } path && !answer.FinalAddress.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase)) continue;
            if (wall.Header is { } header && answer.Capture.Header(header)?.Contains(wall.HeaderHas, StringComparison.OrdinalIgnoreCase) is not true) continue;
            if (!wall.All.All(sign => start.Contains(sign, StringComparison.OrdinalIgnoreCase))) continue;
            return new()
            {
                Outcome = SourceOutcome.Wall,
                State = wall.State,
                Confidence = AvailabilityConfidence.Inferred,
                PlatformCode = wall.Name,
                StateMessage = wall.Says,
                Problem = $"{answer.FinalAddress.Host} answered with {wall.Says}",
            };
        }
        return FrontPage(answer);
    }

    /// <summary>What the address to which a post's address led says by itself, whether it answered or not; null when it says nothing.</summary>
    internal static PostFacts? OfPlace(SourceAnswer answer)
    {
        var place = answer.FinalAddress;
        if (place.IsHost("imgur.com") && place.AbsolutePath == "/removed.png") return Refusal.Says(AvailabilityState.NotFound, "The address leads to the picture that stands for removed ones.", "removed.png");
        return WallSignatures.All.Any(w => w.IsPlace && w.Hosts.Any(place.IsHost) && (w.PathStart is not { } path || place.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase)))
            ? Find(answer, "")
            : null;
    }

    /// <summary>A post's deep address that ends at the site's front page: the site knows no such page and does not say so.</summary>
    private static PostFacts? FrontPage(SourceAnswer answer) =>
        answer.Source.Kind is SourceKind.Page && answer.Capture.Status == 200 && answer.FinalAddress is { AbsolutePath: "/", Query: "" }
        && HttpAddress.Parse(answer.Post.Url) is { AbsolutePath.Length: > 1 } asked && !IsShort(asked)
            ? Refusal.Says(AvailabilityState.NotFound, "The address leads to the front page of the site.", "front-page", confidence: AvailabilityConfidence.Inferred)
            : null;

    /// <summary>A short link may lead to any address, the front page too.</summary>
    private static bool IsShort(Uri address) => address.AbsolutePath.Count(c => c == '/') == 1 && address.Query.Length == 0;
}
