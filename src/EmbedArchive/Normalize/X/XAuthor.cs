namespace EmbedArchive.Normalize;

/// <summary>An account on X. In 2025 its GraphQL moved the names from <c>legacy</c> to <c>core</c>: both are read.</summary>
internal static class XAuthor
{
    internal static Author? Read(Json user)
    {
        var (legacy, core) = (user["legacy"].Exists ? user["legacy"] : user, user["core"]);
        var handle = Handles.Clean(core["screen_name"].Text ?? legacy["screen_name"].Text);
        var id = user["rest_id"].Text ?? legacy["id_str"].Text ?? legacy["id"].Text;
        if (handle is null && id is null) return null;
        var blue = user["is_blue_verified"].Flag ?? legacy["is_blue_verified"].Flag;
        var verified = user.At("verification", "verified").Flag ?? legacy["verified"].Flag;
        var kind = user.At("verification", "verified_type").Text ?? legacy["verified_type"].Text;
        return new()
        {
            Id = id,
            Handle = handle,
            DisplayName = core["name"].Text ?? legacy["name"].Text,
            Url = handle is null ? null : "https://x.com/" + handle,
            Avatar = XMedia.Avatar(user.At("avatar", "image_url").Text ?? legacy["profile_image_url_https"].Text),
            Verified = (verified, blue) is (null, null) ? null : verified is true || blue is true,
            VerifiedKind = kind ?? (blue is true ? "paid" : verified is true ? "legacy" : null),
            Protected = user.At("privacy", "protected").Flag ?? legacy["protected"].Flag,
            Description = user.At("profile_bio", "description").Text ?? legacy["description"].Text,
        };
    }
}
