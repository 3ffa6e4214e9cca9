namespace EmbedArchive.Normalize.Readers;

/// <summary>The item as TikTok's own pages ask for it (<c>/api/item/detail/</c>), as captures hold it.</summary>
internal static class TikTokItemReader
{
    internal const string Format = "tiktok-item";

    internal static PostFacts Read(SourceAnswer answer)
    {
        if (!answer.TryGoodJson(out var json, out var refusal)) return refusal;
        var item = json.At("itemInfo", "itemStruct");
        return TikTokItem.State(json) ?? (item["id"].Exists ? TikTokItem.Read(answer, item) : Refusal.Unreadable("The answer holds no video."));
    }
}
