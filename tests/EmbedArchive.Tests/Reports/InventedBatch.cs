using EmbedArchive.Reports;
using EmbedArchive.Reports.Page;
using EmbedArchive.Tests.Render;

namespace EmbedArchive.Tests.Reports;

/// <summary>Batches of invented articles and posts, the same at every run, and their reports.</summary>
internal static class InventedBatch
{
    private static readonly string[] Sites =
        ["x", "x", "x", "x", "x", "instagram", "instagram", "youtube", "youtube", "youtube", "facebook", "facebook", "tiktok", "bluesky", "mastodon", "telegram", "vimeo", "soundcloud", "reddit", "spotify"];

    private static readonly string[] Words =
        ["The bridge over the Vell stays closed until spring.", "We count again tonight, row by row.", "Nobody told the harbour office.", "هذا الجسر مغلق حتى الربيع", "この橋は春まで閉鎖されます。", "Third night without trams, and the depot is dark."];

    /// <summary>The batches that a person should look at.</summary>
    internal static IReadOnlyList<(string Name, IReadOnlyList<ArchiveJobResult> Jobs)> Looks { get; } =
    [
        ("newsroom", Many(340)),
        ("one-article", Many(1)),
        ("nothing-gone", Many(12, (_, _) => EmbedOutcome.Archived)),
        ("everything-gone", Many(12, (_, _) => EmbedOutcome.Gone)),
        ("forty-providers", Many(120, sites: [.. ProviderCatalog.BuiltIn.All.Take(40).Select(p => p.Key)])),
        ("no-posts", [Job("quiet.html", [], [])]),
        ("hostile", Hostile()),
    ];

    internal static byte[] Page(IReadOnlyList<ArchiveJobResult> jobs) => ReportPage.Render(Summary(jobs), "report.json");

    internal static BatchSummary Summary(IReadOnlyList<ArchiveJobResult> jobs)
    {
        var tally = new BatchTally(path => path.Replace('\\', '/'), ProviderCatalog.BuiltIn);
        foreach (var job in jobs) tally.Add(job);
        return tally.Summary(Invented.Captured, Invented.Captured.AddMinutes(74), cancelled: false, new());
    }

    internal static IReadOnlyList<ArchiveJobResult> Many(int articles, Func<int, int, EmbedOutcome>? outcome = null, IReadOnlyList<string>? sites = null)
    {
        var jobs = new List<ArchiveJobResult>();
        for (var a = 0; a < articles; a++)
        {
            var posts = new List<EmbedResult>();
            for (var p = 0; p < 3 + Dice(a, 1, 6); p++) posts.Add(Post(a, p, sites ?? Sites, outcome ?? Fate));
            jobs.Add(Job($"news/2026/{a + 1:000}-{(a % 3 == 0 ? "harbour" : a % 3 == 1 ? "trams" : "council")}.html", posts, [.. Enumerable.Range(0, Dice(a, 2, 5)).Select(l => Link(a, l))]));
        }
        if (articles < 100) return jobs;
        jobs.Add(Failed("news/2026/empty.html", ArchiveJobState.Unreadable, "'news/2026/empty.html' is empty."));
        jobs.Add(Failed("news/2026/locked.html", ArchiveJobState.NotStored, "news/2026/locked.embeds could not be made: access is denied."));
        return jobs;
    }

    internal static ArchiveJobResult Job(string name, IReadOnlyList<EmbedResult> posts, IReadOnlyList<LinkResult> links)
    {
        var stem = name[..^".html".Length];
        return new(JobOf(name), ArchiveJobState.Archived) { Result = new() { Archive = stem + ".embeds", OfflineArticle = stem + ".archived.html", Embeds = posts, Links = links } };
    }

    private static ArchiveJobResult Failed(string name, ArchiveJobState state, string why) => new(JobOf(name), state) { Error = new IOException(why) };

    private static ArchiveJob JobOf(string name) => new(name, name + ".embeds", _ => throw new InvalidOperationException("An invented article is never read."));

    private static EmbedResult Post(int article, int place, IReadOnlyList<string> sites, Func<int, int, EmbedOutcome> fate)
    {
        // One post in nine is of an earlier article.
        var number = Dice(article, place + 40, 9) == 0 ? article / 2 * 10 : article * 10 + place;
        var (site, outcome) = (sites[Dice(number, 3, sites.Count)], fate(number, Dice(number, 5, 100)));
        var state = outcome switch
        {
            EmbedOutcome.Archived => AvailabilityState.Available,
            EmbedOutcome.Gone or EmbedOutcome.ArchivedFromCopy => Dice(number, 6, 4) switch { 0 => AvailabilityState.Suspended, 1 => AvailabilityState.NotFound, _ => AvailabilityState.Deleted },
            EmbedOutcome.Private => AvailabilityState.Protected,
            EmbedOutcome.Blocked => AvailabilityState.LoginRequired,
            _ => AvailabilityState.Unknown,
        };
        var days = (int)(Math.Pow(Dice(number, 7, 1000) / 1000.0, 2) * 4200);
        var post = Invented.Post(site, (1900000000000000000 + number).ToString(System.Globalization.CultureInfo.InvariantCulture)) with
        {
            Availability = Invented.State(state),
            PublishedAt = Dice(number, 8, 25) == 0 ? null : new() { Value = Invented.Captured.AddDays(-days), Precision = InstantPrecision.Second },
            Text = new() { Plain = Words[Dice(number, 9, Words.Length)] },
            Media = outcome == EmbedOutcome.Archived && Dice(number, 10, 2) == 0 ? [Invented.Picture("p" + number, 800, 600) with { Bytes = 90_000 + Dice(number, 11, 400_000) }] : [],
            Evidence = Invented.Said(outcome switch { EmbedOutcome.Archived => [SourceKind.OEmbed, SourceKind.Api, SourceKind.ArticleFallback], EmbedOutcome.ArchivedFromCopy => [SourceKind.WebArchive, SourceKind.ArticleFallback], _ => [SourceKind.ArticleFallback] }),
        };
        if (outcome == EmbedOutcome.Archived && Dice(number, 12, 30) == 0)
            post = post with { Media = [Invented.Picture("f" + number, 8, 8) with { State = MediaState.Failed, Path = null, Error = "the server answered 503" }] };
        return Invented.Result(post, outcome) with { Message = outcome == EmbedOutcome.Archived ? null : $"{post.CanonicalUrl}: {outcome}." };
    }

    private static EmbedOutcome Fate(int number, int dice) => dice switch
    {
        < 71 => EmbedOutcome.Archived,
        < 75 => EmbedOutcome.ArchivedFromCopy,
        < 87 => EmbedOutcome.Gone,
        < 91 => EmbedOutcome.Blocked,
        < 93 => EmbedOutcome.Private,
        < 95 => EmbedOutcome.RateLimited,
        < 97 => EmbedOutcome.TimedOut,
        < 99 => EmbedOutcome.Unidentified,
        _ => EmbedOutcome.Unsupported,
    };

    private static LinkResult Link(int article, int place)
    {
        var number = article * 7 + place;
        var (host, type) = Dice(number, 20, 6) switch
        {
            0 => ("bit.example", LinkType.Shortener), 1 => ("tiny.example", LinkType.Shortener), 2 => ("l.wrapper.example", LinkType.Wrapper), 3 => ("nws.example", LinkType.Vanity),
            4 => ("news-site-with-a-very-long-name.cdn.amp-cache.example", LinkType.AmpCache), _ => ("shop.example", LinkType.Tracker),
        };
        var outcome = type == LinkType.Shortener && Dice(number, 21, 5) == 0 ? ExpandOutcome.Dead : Dice(number, 22, 12) switch { 0 => ExpandOutcome.HttpError, 1 => ExpandOutcome.Timeout, _ => ExpandOutcome.Resolved };
        var url = $"https://{host}/{number:x}";
        return new(new() { Url = url, Type = type, Where = LinkPlace.Text, Span = default }, new() { Url = url, Type = type, Outcome = outcome, Hops = [] });
    }

    private static IReadOnlyList<ArchiveJobResult> Hostile()
    {
        const string Evil = "\"><script>document.title='ran'</script><img src=http://T/ onerror=x> \u202Egnp.exe \u0000\uD800";
        var long_ = new string('w', 300);
        var post = Invented.Post("x", "1") with
        {
            Id = Evil, CanonicalUrl = "javascript:alert(1)//" + Evil, Availability = Invented.State(AvailabilityState.Deleted),
            Text = new() { Plain = Evil + long_ }, Author = new() { DisplayName = Evil, Handle = long_ },
            PublishedAt = new() { Value = DateTimeOffset.MaxValue, Precision = InstantPrecision.Second },
        };
        var other = Invented.Post("web", "2") with { Platform = Evil, CanonicalUrl = "https://" + string.Join('.', Enumerable.Repeat(new string('h', 60), 3)) + ".example/", Availability = Invented.State(AvailabilityState.Unknown) };
        return [Job(Evil.Replace('\0', '0') + long_ + ".html", [Invented.Result(post, EmbedOutcome.Gone), Invented.Result(other, EmbedOutcome.TimedOut) with { Message = Evil }], [])];
    }

    /// <summary>A number below <paramref name="sides"/> that follows from the others and looks like chance.</summary>
    private static int Dice(int number, int salt, int sides)
    {
        var hash = unchecked((uint)number * 2654435761u + (uint)salt * 2246822519u);
        hash = unchecked((hash ^ (hash >> 15)) * 2246822519u);
        hash = unchecked((hash ^ (hash >> 13)) * 3266489917u);
        return (int)((hash ^ (hash >> 16)) % (uint)sides);
    }
}
