namespace EmbedArchive.Normalize.Readers;

/// <summary>X's first API (closed in 2023; its JSON survives in archives) and its second one, which needs credentials.</summary>
internal static class XRestReader
{
    internal const string Format = "x-rest";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryJson(out var json, out var refusal)) return refusal;
        if (answer.Capture.Status == 401)
            return new() { Outcome = SourceOutcome.NeedsCredentials, Problem = json["detail"].Text ?? json["errors"].First["message"].Text ?? "X wants a token." };
        if (json["data"].Exists || json["includes"].Exists || json["errors"].First["type"].Exists) return XApi2.Read(answer, json);
        if (XError.Of(json) is { } error) return error;
        if (Refusal.OfStatus(answer) is { } status) return status with { StateMessage = json["error"].Text ?? status.StateMessage };
        var post = json["status"].IsObject ? json["status"] : json.IsList ? json.First : json;
        return post["id_str"].Exists || post["id"].Exists ? Post(answer, post, 0) : Refusal.Unreadable("The answer holds no post.");
    }

    private static PostFacts Post(SourceAnswer answer, Json post, int depth)
    {
        var facts = XPost.Read(answer, post, post["user"]) with
        {
            Quoted = Nested(answer, post["quoted_status"], depth) ?? NestedPost.Named(XPost.Platform, post["quoted_status_id_str"].Text, null),
            Reposted = Nested(answer, post["retweeted_status"], depth),
        };
        return facts with { Role = XPost.RoleOf(facts) };
    }

    private static PostReference? Nested(SourceAnswer answer, Json post, int depth) =>
        post.IsObject && depth < NestedPost.MaxDepth ? NestedPost.Of(answer, XPost.Platform, Post(answer, post, depth + 1)) : null;
}
