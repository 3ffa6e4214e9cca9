namespace EmbedArchive.Normalize;

/// <summary>A user of Instagram, whose members have the same names in its API and in its GraphQL.</summary>
internal static class InstagramUser
{
    /// <summary>The author; null when no name is told.</summary>
    internal static Author? Read(Json user) => Handles.Clean(user["username"].Text) is not { } handle ? null : new()
    {
        Id = user["pk"].Text ?? user["id"].Text,
        Handle = handle,
        DisplayName = user["full_name"].Text,
        Url = $"https://www.instagram.com/{handle}/",
        Avatar = MediaOf.Image(HttpAddress.Of(user["profile_pic_url"].Text)),
        Verified = user["is_verified"].Flag,
        Protected = user["is_private"].Flag,
    };
}
