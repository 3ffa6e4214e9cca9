using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

/// <summary>The quick no for the hosts that no list of links names.</summary>
[TestFixture]
internal sealed class HostFilterTests
{
    private static readonly string[] Lists = ["hosts.txt", "wrappers.txt", "intents.txt"];

    [Test]
    public void No_listed_host_is_taken_for_an_ordinary_one()
    {
        var hosts = Lists.SelectMany(TableText.Lines).Select(l => l[0]).Where(h => h != "*").SelectMany(Examples).ToList();
        Assert.That(hosts.Where(h => LinkKind.IsOrdinary(h, "/a")), Is.Empty);
        Assert.That(hosts, Has.Count.GreaterThan(1000));
    }

    [TestCase("BIT.ly")]
    [TestCase("bit.ly.")]
    [TestCase("b%69t.ly")]
    [TestCase("bit\u3002ly")]
    [TestCase("127.0.0.1")]
    [TestCase("user@bit.ly")]
    [TestCase("bit.ly:8080")]
    [TestCase("")]
    public void A_host_that_is_not_in_its_normal_form_is_looked_up(string host) => Assert.That(LinkKind.IsOrdinary(host, "/a"), Is.False);

    [Test]
    public void Nearly_all_other_hosts_are_told_at_once()
    {
        var told = Enumerable.Range(0, 1000).Count(i => LinkKind.IsOrdinary($"www.paper-{i}.example", "/2026/11/a-story"));
        Assert.That(told, Is.GreaterThan(950));
    }

    [Test]
    public void Each_wrapper_of_any_host_is_looked_up_by_its_path()
    {
        var paths = TableText.Lines("wrappers.txt").Where(l => l[0] == "*").Select(l => l[3].Replace("<d:2-12>", "1234", StringComparison.Ordinal).Replace("*", "mail", StringComparison.Ordinal)).ToList();
        Assert.That(paths, Is.Not.Empty);
        Assert.That(paths.Where(p => LinkKind.IsOrdinary("goto.shop.example", p)), Is.Empty);
    }

    private static IEnumerable<string> Examples(string pattern)
    {
        var bare = pattern.StartsWith("www.", StringComparison.Ordinal) ? pattern[4..] : pattern;
        if (!bare.Contains('*', StringComparison.Ordinal)) return [bare, "www." + bare];
        if (bare.StartsWith("*.", StringComparison.Ordinal)) return [bare[2..], "a.b." + bare[2..]];
        return bare.EndsWith(".*", StringComparison.Ordinal) ? [bare[..^1] + "com", "www." + bare[..^1] + "co.uk"] : [bare.Replace("*", "7x", StringComparison.Ordinal)];
    }
}
