using System.Text;
using System.Text.RegularExpressions;
using EmbedArchive.Links;

namespace EmbedArchive.Tests.Links;

/// <summary>Every row of wrappers.txt decodes an example that is made from the row's own description.</summary>
[TestFixture]
internal sealed class WrapperRuleTests
{
    private const string Target = "https://shop.example.net/a-b_c/d?x=1&y=2";

    private static IEnumerable<TestCaseData> Rows() =>
        TableText.Lines("wrappers.txt").Select(l => new TestCaseData(l[0], WrapperRule.Read(l)).SetArgDisplayNames(l[6], l[0], l[3]));

    [TestCaseSource(nameof(Rows))]
    public void A_row_decodes_an_example_of_its_own_form(string host, WrapperRule rule)
    {
        var reading = LinkDecoder.Read(Example(host, rule));
        Assert.Multiple(() =>
        {
            Assert.That(reading.Type, Is.EqualTo(rule.Type));
            Assert.That(reading.Layers.Count > 0 ? reading.Layers[0] : null, Is.EqualTo(Expected(rule)));
        });
    }

    private static string? Expected(WrapperRule rule) => rule.Encoding switch
    {
        "domain-hint" or "opaque" => null,
        "template" => rule.Template!.Replace("{1}", Example(rule.Path[rule.Path.IndexOf('(', StringComparison.Ordinal)..].Trim('(', ')', '/')), StringComparison.Ordinal),
        "amp-http" or "percent-schemeless-http" => "http" + Target[5..],
        _ => Target,
    };

    private static string Example(string host, WrapperRule rule)
    {
        var value = Encode(rule);
        var site = host == "*" ? "mail.example.org" : host.StartsWith("*.", StringComparison.Ordinal) ? "abc" + host[1..]
            : host.EndsWith(".*", StringComparison.Ordinal) ? host[..^1] + "co.uk" : host.Replace("*", "eu", StringComparison.Ordinal);
        var path = rule.Path;
        path = path.StartsWith("...", StringComparison.Ordinal) ? "/x" + path[3..] : path;
        path = path.EndsWith("...", StringComparison.Ordinal) ? path[..^3] : path;
        var address = "https://" + site;
        switch (rule.Encoding)
        {
            case "translate-goog-host": return "https://shop-example-net.translate.goog/a-b_c/d?x=1&_x_tr_sl=en&y=2&_x_tr_tl=de";
            case "feedsportal": return address + "/c/1/f/2/s/3/l/0Mshop0Bexample0Bnet0Ca0Eb0Ic0Cd0Dx0F10Gy0F2/story01.htm";
            case "tail": return $"{address}{Example(path)}-x/a:b/destination:{(rule.Name == "partnerize" ? Uri.EscapeDataString(Target) : Target)}";
            case "raw-query": return address + Example(path) + "?" + Target;
            case "proofpoint-v3": return $"{address}/v3/__{Target.Replace('&', '*')}__;Jg!!abc!def$";
            case "raw-single-slash" when rule.Name.StartsWith("checkpoint", StringComparison.Ordinal): return $"{address}/v2/r01/___{Target.Replace("//", "/", StringComparison.Ordinal)}___.abc";
            case "raw-single-slash": return $"{address}/x/c/abc/{Target.Replace("//", "/", StringComparison.Ordinal)}";
            case "turbo-path": return $"{address}/shop.example.net/s/a-b_c/d?x=1&y=2";
            case "amp-https" or "amp-http": return address + path.Replace("(**)", "shop.example.net/a-b_c/d", StringComparison.Ordinal) + "?x=1&usqp=mq&y=2#aoh=1";
            case "template": return address + Example(path);
        }
        if (rule.Parameters.Length == 0) return address + Regex.Replace(Example(path, value), "^$", "/");
        var requires = string.Concat(rule.Requires.Take(1).Select(r => r + "&"));
        var first = rule.Encoding.StartsWith("last-of-many", StringComparison.Ordinal) ? $"{rule.Parameters[0]}=https%3A%2F%2Ftracker.example%2F&" : "";
        return $"{address}{Example(path)}?{requires}{first}other=1&{rule.Parameters[0]}={value}&more=2";
    }

    /// <summary>A path of a pattern, with <paramref name="value"/> where the pattern captures.</summary>
    private static string Example(string pattern, string? value = null)
    {
        if (value is not null) pattern = Regex.Replace(pattern, @"\((https?%(25)?3A)?.*\)", _ => value);
        pattern = pattern.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        if (value is null) pattern = pattern.Replace("**", "tail", StringComparison.Ordinal).Replace("*", "seg", StringComparison.Ordinal);
        return Regex.Replace(pattern, "<[wd](?::([0-9]+)[^>]*)?>", m => new string('7', m.Groups[1].Success ? int.Parse(m.Groups[1].Value, null) : 5)).Replace("/*/", "/seg/", StringComparison.Ordinal);
    }

    private static string Encode(WrapperRule rule)
    {
        var text = rule.Cut switch
        {
            "signature" => Target + ":AbCdEfGhIjKlMnOpQrStUvWxYz0",
            "mcas" => Target.Replace(".net/", ".net.mcas.ms/", StringComparison.Ordinal),
            _ => Target,
        };
        var escaped = Uri.EscapeDataString(text);
        return rule.Encoding switch
        {
            "percent-twice" => Uri.EscapeDataString(escaped),
            "percent-until-url" or "last-of-many,percent-until-url" => rule.Path.Contains("%3A", StringComparison.Ordinal) ? escaped : Uri.EscapeDataString(escaped),
            "percent-schemeless-https" or "percent-schemeless-http" => Uri.EscapeDataString(text[8..]),
            "percent+html" => Uri.EscapeDataString(text.Replace("&", "&amp;", StringComparison.Ordinal)),
            "proofpoint-v2" => Uri.EscapeDataString(text.Replace("-", "%2D", StringComparison.Ordinal).Replace("_", "%5F", StringComparison.Ordinal)).Replace("%252D", "%2D", StringComparison.Ordinal).Replace("%255F", "%5F", StringComparison.Ordinal).Replace("%2F", "_", StringComparison.Ordinal).Replace('%', '-'),
            "base64" or "base64-either" => Base64(text),
            "base64url-after-2" => "a1" + Base64(text),
            "base64-percent" => Base64(escaped),
            "google-news-proto" => Base64("\x08\x13\x22" + (char)text.Length + text),
            "base64url-json:e" => Base64($$"""{"e":"{{text}}"}"""),
            "base64url-json-json:p.url" => Base64($$"""{"p":"{\"url\":\"{{text}}\"}"}"""),
            "brackets,percent-until-url" => Uri.EscapeDataString($"[[{escaped}]]"),
            "domain-hint" => "example.net",
            _ => escaped,
        };
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
