using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Detect;

/// <summary>Real pages of articles with labels: what detection must find in each, and what it must leave alone.</summary>
[TestFixture]
internal sealed class LabelledPagesTests
{
    /// <summary>Only these count as false alarms: the labels do not tell of other providers' embeds.</summary>
    private static readonly HashSet<string> Labelled =
    [
        .. ("x facebook instagram tiktok youtube vimeo dailymotion twitch vine rumble coub streamable telegram bluesky mastodon threads truthsocial reddit imgur giphy pinterest tumblr linkedin spotify "
            + "soundcloud bandcamp mixcloud deezer apple-music apple-podcasts acast megaphone libsyn simplecast omny art19 spreaker audioboom podigee datawrapper flourish infogram documentcloud scribd "
            + "slideshare google-maps google-docs gist codepen ted polldaddy playbuzz jwplayer brightcove").Split(' '),
    ];

    /// <summary>The page calls Rumble("play", …), which draws a player; its label overlooks it.</summary>
    private const string Disputed = "rumble v3pb7ad";

    private readonly List<string> missed = [];
    private readonly List<string> alarms = [];
    private readonly List<string> alarmsWithoutEmbeds = [];
    private int found;

    [Test]
    public void What_is_embedded_is_found_and_nothing_else()
    {
        using var labels = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require("corpus/gold.json")));
        foreach (var label in labels.RootElement.EnumerateArray()) Score(label);
        var precision = (double)found / (found + alarms.Count);
        var recall = (double)found / (found + missed.Count);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(2 * precision * recall / (precision + recall), Is.GreaterThanOrEqualTo(0.99), $"missed: {string.Join("; ", missed)}\nfalse alarms: {string.Join("; ", alarms)}");
            Assert.That(alarmsWithoutEmbeds, Is.Empty);
            Assert.That(found, Is.GreaterThan(100));
        }
    }

    private void Score(JsonElement label)
    {
        var page = label.GetProperty("page").GetString()!;
        var html = File.ReadAllBytes(SharedFolder.Require("corpus/" + page));
        var embeds = EmbedDetector.Detect(Article.FromBytes(html)).Embeds.ToList();
        var wanted = Items(label, "embeds");
        var left = Pair(wanted, embeds, (item, embed) => item.Match(embed));
        found += wanted.Count - left.Count;
        missed.AddRange(left.Select(i => $"{page}: {i}"));
        // An optional item that has neither id nor address excuses any one embed of its provider.
        Pair(Items(label, "optional"), embeds, (item, embed) => item.Match(embed) is > 0 and var match ? match : item.Id is null && item.IsOf(embed) ? 1 : 0);
        foreach (var embed in embeds.Where(e => Labelled.Contains(e.Provider) && $"{e.Provider} {e.Id}" != Disputed))
            (wanted.Count == 0 ? alarmsWithoutEmbeds : alarms).Add($"{page}: {embed.Provider} {embed.Id ?? embed.Url}");
    }

    /// <summary>Pairs each label with one embed, the surest pairs first, and takes those embeds away; gives the labels that are left.</summary>
    private static List<LabelledEmbed> Pair(List<LabelledEmbed> items, List<Embed> embeds, Func<LabelledEmbed, Embed, int> match)
    {
        var left = items.ToList();
        foreach (var (item, embed) in items.SelectMany(i => embeds, (i, e) => (Item: i, Embed: e)).OrderByDescending(p => match(p.Item, p.Embed)).ToList())
            if (match(item, embed) > 0 && left.Contains(item) && embeds.Contains(embed))
            {
                left.Remove(item);
                embeds.Remove(embed);
            }

        return left;
    }

    private static List<LabelledEmbed> Items(JsonElement label, string name) =>
        label.TryGetProperty(name, out var items) ? [.. items.EnumerateArray().Select(LabelledEmbed.Of)] : [];
}
