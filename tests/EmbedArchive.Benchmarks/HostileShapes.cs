using System.Globalization;
using System.Text;

namespace EmbedArchive.Benchmarks;

/// <summary>Pages that nobody wrote to be read, each of a size that is asked for: one thing left open, nested or repeated without end.</summary>
internal static class HostileShapes
{
    private const string Post = "<blockquote class=\"twitter-tweet\"><p>Harbor</p>&mdash; Ann (@ann) <a href=\"https://twitter.com/ann/status/1721000000000000001\">November 5, 2023</a></blockquote>";

    private const string Frame = "<iframe src=\"https://www.youtube.com/embed/q7RkTz_0bVc\"></iframe>";

    /// <summary>By name: a text of about so many characters.</summary>
    internal static IEnumerable<(string Name, Func<int, string> Make)> All =>
    [
        .. Repeated.Select(s => (s, (Func<int, string>)(size => Repeat(s, size)))),
        .. Opened.Select(o => ($"{o.Opening}… {o.Filling}", (Func<int, string>)(size => o.Opening + Repeat(o.Filling, size)))),
        ("a class of many names", size => $"<div class=\"{Numbered("name", size)}\">"),
        ("many class values", size => Numbered("<p class='row row-{0} twitter'>", size)),
        ("a style of many addresses", size => $"<style>{Numbered(".a{0} {{ background: url(https://img.example/{0}.png) }}", size)}</style>"),
        ("a script of many states", size => $"<script>{Numbered("window.a{0} = {{\"html\":\"\\u003Ciframe src=x\\u003E\"}};", size)}</script>"),
        ("JSON: deep", size => $"<script type=application/json>{Repeat("{\"a\":[", size)}\"\\u003Cblockquote\"</script>"),
        ("JSON: long", size => $"<script type=application/json>[{Numbered("{{\"role\":\"tweet\",\"URL\":\"https://twitter.com/ann/status/17210000000{0}\"}},", size)}]</script>"),
        ("JSON: one string", size => $"<script type=application/json>{{\"body\":\"{Repeat("\\u003Cp\\u003EHarbor\\u003C/p\\u003E", size)}\\u003Ciframe\"}}</script>"),
        ("JSON in an attribute", size => $"<div data-x='{{{Numbered("\"url{0}\":\"https://news.example/{0}\",", size)}'>"),
        ("proxied addresses in one another", size => Nested("https://news.example/embed?url=", Uri.EscapeDataString, "https://x.com/ann/status/1", 7) is var address ? Repeat($"<iframe src=\"{address}\"></iframe>", size) : ""),
        ("wrappers in one another", size => Nested("https://l.facebook.com/l.php?u=", Uri.EscapeDataString, "https://bit.ly/3x", 7) is var address ? Repeat($"<a href=\"{address}\">x</a>", size) : ""),
        ("srcdoc in one another", size => Repeat(Nested("<iframe srcdoc=\"", a => Escape(a) + "\"></iframe>", Frame, 7), size)),
        ("base64 in one another", size => Repeat(Nested("<div data-borlabs=\"", a => Convert.ToBase64String(Encoding.UTF8.GetBytes(a)) + "\"></div>", Frame, 7), size)),
        ("one base64", size => $"<div data-borlabs=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Repeat(Frame, size * 3 / 4)))}\">"),
        ("one escaped document", size => $"<p>{Escape(Repeat(Frame, size / 2))}</p>"),
        ("one post many times", size => Repeat(Post, size)),
        ("many posts", size => Numbered(Post.Replace("1721000000000000001", "17210000000{0}", StringComparison.Ordinal), size)),
        ("one post flattened many times", size => Repeat("<p>Harbor pic.twitter.com/abcdef</p><p>— Ann (@ann) November 5, 2023</p>", size)),
        ("many posts flattened", size => Numbered("<p>Harbor {0}</p><p>— Ann (@ann{0}) November 5, 2023</p>", size)),
        ("many short links", size => Numbered("<a href=\"https://bit.ly/{0}\">x</a>", size)),
        ("many printed addresses", size => Numbered("<p>https://youtu.be/q7RkTz_{0}</p>", size)),
        ("many shortcodes", size => Numbered("<p>[tweet https://twitter.com/ann/status/17210000000{0}]</p>", size)),
    ];

    private static readonly string[] Repeated =
    [
        "<div>", "<p>", "<li>", "<a>", "<a href=https://x.com/i/status/12345>", "<p class=codepen>", "<blockquote class=twitter-tweet>", "</blockquote>", "<ul><li>", "<b><i></b>",
        "<noscript>", "<noscript><iframe src=x></noscript>", "<template>", "<object data=x>", "<object><param name=movie value=x>", "<iframe srcdoc='&lt;iframe srcdoc=", "<video><source src=x>",
        "<svg><title>", "<!--", "<!-- wp:embed {\"url\":\"", "<![CDATA[", "<script>", "<script><!--", "<", "</", "\0", "&", "&amp;", "&lt;iframe ", "&#x26;", "&NotEqualTilde;", "[", "[tweet ", "[embed]https://x.com/",
        "(@a) — ", "— Ann (@ann) ", "Posted by Ann on ", "by u/ann in ", "A post shared by Ann (@ann) on ", "♬ ", "<p>Posted by Port City on đ", "<p>(@a)</p>", "https://", "http://a/", "@", "<br>— (@",
        "\n", "<td>x", "<pre>", "<h1>", "\"", "'", "=",
    ];

    private static readonly (string Opening, string Filling)[] Opened =
    [
        ("<title>", "x<"), ("<textarea>", "&lt;iframe "), ("<!--", "-"), ("<!--", "<!-- "), ("<a x=\"", "'<a x="), ("<a x='", "\"<a x="), ("<div data-x='{\"a\":", "[{\"b\":"), ("<div ", "a=b "),
        ("<style>", "url(https://a/)"), ("<script>", "'"), ("<script>", "\"a\":\"<iframe\","), ("<script>", "\"role\":\"URL\","), ("<script>", "YT.Player("), ("<script>", "//<!--"),
        ("<script type=text/template>", "<iframe "), ("<iframe>", "<p>"), ("<plaintext>", "<p>"), ("<svg>", "<![CDATA["),
    ];

    private static string Repeat(string text, int size) => new StringBuilder().Insert(0, text, Math.Max(1, size / text.Length)).ToString();

    private static string Numbered(string format, int size)
    {
        if (!format.Contains("{0}", StringComparison.Ordinal)) format += "{0} ";
        var pattern = CompositeFormat.Parse(format);
        var text = new StringBuilder();
        for (var i = 10_000_000; text.Length < size; i++) text.AppendFormat(CultureInfo.InvariantCulture, pattern, i);
        return text.ToString();
    }

    private static string Nested(string before, Func<string, string> hide, string inner, int depth)
    {
        for (var i = 0; i < depth; i++) inner = before + hide(inner);
        return inner;
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
