using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

/// <summary>
/// Four million characters of each shape, on a thread with little stack. A linear scan takes milliseconds and no memory; one that looks at anything twice
/// per repetition would take minutes, and one that recursed would end the process.
/// </summary>
[TestFixture]
internal sealed class HtmlScannerHostileTests
{
    private const int Characters = 4_000_000;
    private const int SmallStack = 128 * 1024;

    // Not zero: between 0 and 100 KB were seen on the thread from run to run, whatever the shape. One object a token would be megabytes.
    private const long NoiseOfTheRuntime = 512 * 1024;

    private static readonly string[] Shapes =
    [
        "<div>", "<ul><li>", "<b><i></b>", "<svg>", "<svg><title>", "<math><mi>", "<a href=x>y</a>", "<a href=x>", "<", "</", "<<a>", "<!", "<?", "</>", "&", "\0", "<\0",
        "<!-- -->", "<!--a--!>", "<!--", "<!---", "<!doctype>", "<![CDATA[x]]>", "<svg><![CDATA[x]]></svg>",
        "<script></script>", "<script><!--</script>", "<script><!--x--></script>", "<title></titl</title>", "<style></style x>", "<iframe></iframe><textarea></textarea>",
    ];

    private static readonly string[] Openings =
    [
        "<a ", "<a x=\"", "<a x='", "<a x=", "<!--", "<!x", "<script>", "<script><!--", "<script><!--<script>", "<style>", "<title>", "<textarea>", "<plaintext>",
        "<svg><![CDATA[", "</a ",
    ];

    private static readonly string[] Fillings = ["x=1 ", "=", "/", "\"", "'a ", "-", "--!", "--", "<!--", "<!-->", "<!-- -->", "<script>", "</script", "</", "</titl", "]]", "&", " "];

    [TestCaseSource(nameof(Shapes))]
    [MaxTime(20_000)]
    public void A_shape_repeated_is_read_in_linear_time_without_memory_or_stack(string shape) => Scan(Repeat("", shape));

    [TestCaseSource(nameof(Openings))]
    [MaxTime(60_000)]
    public void Whatever_is_left_open_is_read_in_linear_time_whatever_follows(string opening)
    {
        foreach (var filling in Fillings) Scan(Repeat(opening, filling));
    }

    [TestCase("&")]
    [TestCase("&#")]
    [TestCase("&#x1")]
    [TestCase("&#9999999999")]
    [TestCase("&CounterClockwiseContourIntegra")]
    [TestCase("&notit")]
    [TestCase("1")]
    [MaxTime(20_000)]
    public void References_are_decoded_in_linear_time(string shape) =>
        Assert.That(CharacterReferences.Decode(Repeat("&#", shape), inAttribute: false), Is.Not.Empty);

    private static string Repeat(string opening, string shape) => opening + string.Concat(Enumerable.Repeat(shape, Characters / shape.Length));

    private static void Scan(string html)
    {
        var (end, allocated) = (0, 0L);
        var thread = new Thread(
            () =>
            {
                Walk("<p>", out _);
                var before = GC.GetAllocatedBytesForCurrentThread();
                Walk(html, out end);
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.That(end, Is.EqualTo(html.Length));
        Assert.That(allocated, Is.LessThan(NoiseOfTheRuntime));
    }

    private static void Walk(string html, out int end)
    {
        var scanner = new HtmlScanner(html);
        end = 0;
        while (scanner.Read()) end = scanner.Span.End;
    }
}
