using System.Globalization;

namespace EmbedArchive.Normalize;

/// <summary>The card under a post on X: the preview of a page, or a poll. Its values are an object by name or a list of pairs.</summary>
internal sealed class XCard
{
    private readonly Dictionary<string, Json> values = new(StringComparer.Ordinal);

    private XCard(Json card)
    {
        Name = card["name"].Text ?? "";
        Url = card["url"].Text;
        var bound = card["binding_values"];
        foreach (var (name, value) in bound.IsObject ? bound.Members : bound.Items.Select(v => (Name: v["key"].Text ?? "", Value: v["value"])))
            values[name] = value;
    }

    private string Name { get; }

    private string? Url { get; }

    /// <summary>The card of a post, wherever the answer has it.</summary>
    internal static XCard? Of(Json card) => card["legacy"].IsObject ? new(card["legacy"]) : card.IsObject ? new(card) : null;

    internal Poll? Poll()
    {
        if (!Name.StartsWith("poll", StringComparison.Ordinal)) return null;
        var options = new List<PollOption>();
        for (var i = 1; i <= 10 && Text($"choice{i.ToString(CultureInfo.InvariantCulture)}_label") is { } label; i++)
            options.Add(new() { Text = label, Votes = NumberText.Whole(Text($"choice{i.ToString(CultureInfo.InvariantCulture)}_count")) });
        return options.Count == 0 ? null : new()
        {
            Options = options,
            TotalVotes = options.TrueForAll(o => o.Votes is not null) ? options.Sum(o => o.Votes) : null,
            Multiple = false,
            ClosesAt = InstantText.Iso(Text("end_datetime_utc"))?.Value,
            Closed = values.GetValueOrDefault("counts_are_final")["boolean_value"].Flag,
        };
    }

    /// <param name="entities">The entities of the post: they tell what the card's shortened address stands for.</param>
    internal LinkCard? Link(Json entities)
    {
        if (Name.StartsWith("poll", StringComparison.Ordinal) || HttpAddress.Of(Text("card_url") ?? Url) is not { } url) return null;
        return new()
        {
            Url = url,
            ResolvedUrl = entities["urls"].Items.Where(u => u["url"].Is(url)).Select(u => HttpAddress.Of(u["expanded_url"].Text)).FirstOrDefault(),
            Title = Text("title"),
            Description = Text("description"),
            Site = Text("vanity_url") ?? Text("domain"),
            Image = Image("photo_image_full_size_original")
                ?? Image("thumbnail_image_original")
                ?? Image("summary_photo_image_original")
                ?? Image("thumbnail_image_large")
                ?? Image("thumbnail_image"),
        };
    }

    private string? Text(string name) => values.GetValueOrDefault(name)["string_value"].Text;

    private Media? Image(string name)
    {
        var image = values.GetValueOrDefault(name)["image_value"];
        return MediaOf.Image(HttpAddress.Of(image["url"].Text), image["width"].Size, image["height"].Size);
    }
}
