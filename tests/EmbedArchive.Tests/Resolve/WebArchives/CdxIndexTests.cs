using System.Text;
using EmbedArchive.Resolve.WebArchives;
using EmbedArchive.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace EmbedArchive.Tests.Resolve.WebArchives;

internal sealed class CdxIndexTests
{
    private static IReadOnlyList<ArchivedCopy>? Read(string body) => CdxIndex.Read(Encoding.UTF8.GetBytes(body));

    [Test]
    public void Json_names_its_columns_in_the_first_row()
    {
        var copies = Read("""[["timestamp","original","mimetype","statuscode","digest"],["20240102030405","http://twitter.com/ada/status/1","text/html","200","AAA"]]""");
        Assert.That(copies, Is.EqualTo(new[] { new ArchivedCopy(new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), "http://twitter.com/ada/status/1", "text/html", "AAA") }));
    }

    [Test]
    public void Text_has_seven_columns_and_may_end_with_a_key()
    {
        var copies = Read("com,example)/a 20240102030405 http://example.com/a application/json 200 BBB 123\n\ncom%2Cexample%29%2Fa+20240102030406\n");
        Assert.That(copies?.Single(), Has.Property("IsJson").True.And.Property("Digest").EqualTo("BBB"));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("\n")]
    public void Nothing_listed_is_an_empty_index(string body) => Assert.That(Read(body), Is.Empty);

    [TestCase("<html>Sorry</html>")]
    [TestCase("[[\"timestamp\",")]
    [TestCase("org.archive.util.io.RuntimeIOException: Blocked Site Error")]
    public void What_is_no_index_is_told_from_an_empty_one(string body) => Assert.That(Read(body), Is.Null);

    [Test]
    public void Impossible_rows_are_passed_over()
    {
        const string Rows = """
            com,example)/ 20241302030405 http://example.com/ text/html 200 A 1
            com,example)/ 2024 http://example.com/ text/html 200 A 1
            com,example)/ 20240102030405 http://example.com/ text/html 404 A 1
            com,example)/ 20240102030405 http://example.com/ warc/revisit - B 0
            """;
        Assert.That(Read(Rows.ReplaceLineEndings("\n"))?.Select(c => c.Digest), Is.EqualTo(new[] { "B" }));
    }

    [TestCase("""[["timestamp"],["2024"]]""")]
    [TestCase("""[{"a":1},7,[],["timestamp","original"],[null,true]]""")]
    [TestCase("""[["timestamp","original","statuscode"],["20240102030405","\ud83d","200"]]""")]
    public void Odd_rows_do_no_harm(string body) => Assert.That(() => Read(body), Throws.Nothing);

    [Test]
    public void No_bytes_do_harm() => Prop.ForAll<byte[]>(bytes => { _ = CdxIndex.Read((byte[])[(byte)'[', .. bytes]); }).Holds();

    [TestCase("wayback-cdx-text.txt", 3, "1996-12-31T23:58:47Z", "http://www.nasa.gov:80/")]
    [TestCase("wayback-cdx-resumekey.txt", 25, "2001-04-10T21:39:30Z", "http://www.cnn.com:80/")]
    public void Recorded_indexes_are_read(string file, int count, string first, string original)
    {
        var copies = CdxIndex.Read(File.ReadAllBytes(SharedFolder.Require("responses/" + file)))!;
        Assert.That(copies, Has.Count.EqualTo(count));
        Assert.That((copies[0].At, copies[0].Original), Is.EqualTo((DateTimeOffset.Parse(first, System.Globalization.CultureInfo.InvariantCulture), original)));
    }

    [Test]
    public void A_recorded_refusal_is_no_index() => Assert.That(CdxIndex.Read(File.ReadAllBytes(SharedFolder.Require("responses/wayback-cdx-blocked-403.txt"))), Is.Null);
}
