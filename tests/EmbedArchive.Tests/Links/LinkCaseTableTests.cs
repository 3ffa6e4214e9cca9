using System.Text.Json;
using EmbedArchive.Links;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Links;

/// <summary>The shared table of addresses: sort, target and canonical form of each.</summary>
[TestFixture]
internal sealed class LinkCaseTableTests
{
    [Test]
    public void The_shared_table_is_read_right()
    {
        using var table = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require("knowledge/link-cases.json")));
        var misses = new List<string>();
        var count = 0;
        foreach (var row in table.RootElement.EnumerateArray())
        {
            count++;
            var input = row.GetProperty("input").GetString()!;
            var reading = LinkDecoder.Read(input);
            Compare("type", Coarse(row.GetProperty("type").GetString()!), Coarse(reading.Type));
            Compare("target", row.GetProperty("target").GetString(), reading.Target);
            Compare("canonical", row.GetProperty("canonical").GetString(), reading.Canonical);

            void Compare(string what, string? want, string? got)
            {
                if (want != got) misses.Add($"{what} of {input}\n  want {want}\n  got  {got}");
            }
        }
        Assert.That(misses, Is.Empty, $"{misses.Count} of {3 * count} are wrong:\n{string.Join('\n', misses)}");
    }

    private static string Coarse(LinkType type) => type switch
    {
        LinkType.Shortener or LinkType.Vanity or LinkType.IpLogger or LinkType.Monetised => "short",
        LinkType.None or LinkType.Intent or LinkType.NotHttp or LinkType.Invalid or LinkType.PersistentId or LinkType.Archive => "none",
        LinkType.Tracker => "tracked",
        _ => "wrap",
    };

    private static string Coarse(string word) => word switch
    {
        "shortener" or "vanity" or "ip-logger" or "monetised" => "short",
        "none" or "plain" or "intent" or "not-http" or "invalid" or "persistent-id" or "archive" => "none",
        "tracked" or "tracker" => "tracked",
        _ => "wrap",
    };
}
