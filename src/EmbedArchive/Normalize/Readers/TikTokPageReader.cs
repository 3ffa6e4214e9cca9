namespace EmbedArchive.Normalize.Readers;

/// <summary>TikTok's page: the data in a script, of the present form and of the one before 2023.</summary>
internal static class TikTokPageReader
{
    internal const string Format = "tiktok-page";

    internal static PostFacts Read(SourceAnswer answer) => answer.TryPage(out var page, out var refusal) ? Facts(page, answer) : refusal;

    internal static PostFacts Facts(HtmlPage page, SourceAnswer answer)
    {
        var detail = Script(page, "__UNIVERSAL_DATA_FOR_REHYDRATION__").At("__DEFAULT_SCOPE__", "webapp.video-detail");
        if (detail.IsObject)
        {
            var item = detail.At("itemInfo", "itemStruct");
            return TikTokItem.State(detail)
                ?? (item["id"].Exists
                    ? TikTokItem.Read(answer, item)
                    : Refusal.Says(AvailabilityState.NotFound, detail["statusMsg"].Text, detail["statusCode"].Text));
        }
        var modules = Script(page, "SIGI_STATE")["ItemModule"];
        var older = modules[answer.Post.Id ?? ""] is { IsObject: true } asked ? asked : modules.Members.Select(m => m.Value).FirstOrDefault();
        if (older["id"].Exists) return TikTokItem.Read(answer, older);
        var props = Script(page, "__NEXT_DATA__").At("props", "pageProps", "itemInfo", "itemStruct");
        if (props["id"].Exists) return TikTokItem.Read(answer, props);
        return page.Meta("og:description") is null ? Refusal.Empty("The page holds no video.") : PageReader.General(page, answer) with { Title = null };
    }

    private static Json Script(HtmlPage page, string id) =>
        page.Tree.Root.Named("script").Where(s => s["id"] == id).Select(s => JsonBody.TryParse(s.Raw, out var json, reading: page.Reading) ? json : default).FirstOrDefault();
}
