namespace EmbedArchive.Normalize.Readers;

/// <summary>A gist by GitHub's API (<c>/gists/{id}</c>), and the shorter JSON behind its embed script (<c>{gist}.json</c>).</summary>
internal static class GistReader
{
    internal const string Format = "gist";

    /// <summary>A gist may hold 300 files; each is a page of code.</summary>
    private const int MaxFiles = 20;

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (Refusal.OfStatus(answer) is { } status) return Error(answer, json, status);
        if (!json["files"].Exists) return Refusal.Unreadable("The answer holds no gist.");
        // The API names the owner as an object, the embed as a text.
        var login = json.At("owner", "login").Text ?? json["owner"].Text;
        var files = json["files"].Members.Select(f => f.Value).Take(MaxFiles).ToArray();
        var names = files.Length > 0 ? files.Select(f => f["filename"].Text) : json["files"].Items.Take(MaxFiles).Select(f => f.Text);
        var code = string.Join("\n\n", files.Select(f => f["content"].Text).OfType<string>());
        return new()
        {
            Outcome = SourceOutcome.Answered,
            State = AvailabilityState.Available,
            PostId = json["id"].Text,
            CanonicalUrl = HttpAddress.Of(json["html_url"].Text),
            Kind = EmbedKind.Code,
            PublishedAt = InstantText.Iso(json["created_at"].Text),
            EditedAt = InstantText.Iso(json["updated_at"].Text),
            Title = json["description"].Text ?? names.FirstOrDefault(),
            Text = code.Length == 0 ? null : new() { Plain = code.ReplaceLineEndings("\n"), Truncated = json["truncated"].IsTrue || files.Any(f => f["truncated"].IsTrue) },
            Author = login is null ? null : new()
            {
                Id = json.At("owner", "id").Text,
                Handle = Handles.Clean(login),
                DisplayName = login,
                Url = "https://github.com/" + Uri.EscapeDataString(login),
                Avatar = MediaOf.Image(HttpAddress.Of(json.At("owner", "avatar_url").Text)),
            },
            Counts = json["comments"].Count is { } comments ? new() { Replies = comments, AsOf = answer.Capture.At } : null,
            Visibility = json["public"].Flag is false ? "secret" : null,
        };
    }

    /// <summary>A rate limit is 403 here; 404 stands for secret ones of others too.</summary>
    private static PostFacts Error(SourceAnswer answer, Json json, PostFacts status) =>
        answer.Capture.Status == 403 && json["message"].Text?.Contains("rate limit", StringComparison.OrdinalIgnoreCase) is true
            ? Refusal.Says(AvailabilityState.RateLimited, json["message"].Text)
            : status with { StateMessage = json["message"].Text ?? status.StateMessage, StateBy = json.At("block", "reason").Is("dmca") ? "copyright" : status.StateBy };
}
