using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

/// <summary>
/// The public tokenizer tests (github.com/html5lib/html5lib-tests, folder <c>tokenizer</c>), which stay outside this repository.
/// <para>
/// The scanner's tokens are slices of the source, so what the standard does to characters before and behind the tokenizer is done here: line ends become
/// line feeds before, U+FFFD replaces NUL behind, where the standard does so.
/// </para>
/// </summary>
[TestFixture]
internal sealed partial class Html5LibTests
{
    private const string Variable = "EMBEDARCHIVE_HTML5LIB";

    /// <summary>The tests that are left out, each with its reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["Non-XML character"] = "coerces HTML to an XML infoset; U+FFFF is a character like others in HTML",
        ["Non-XML space"] = "coerces HTML to an XML infoset; a form feed stays what it is in HTML",
        ["Double hyphen in comment"] = "coerces HTML to an XML infoset; a comment may hold hyphens in HTML",
    };

    [TestCaseSource(nameof(Files))]
    public void Every_test_of_the_file_gives_the_expected_tokens(string file)
    {
        if (file.Length == 0) Assert.Ignore($"Set {Variable} to the folder html5lib-tests/tokenizer to run the public tokenizer tests.");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var (passed, failures) = (0, new List<string>());
        foreach (var test in json.RootElement.EnumerateObject().First().Value.EnumerateArray())
        {
            var description = test.GetProperty("description").GetString()!;
            if (LeftOut.ContainsKey(description)) continue;
            var escaped = test.TryGetProperty("doubleEscaped", out var flag) && flag.GetBoolean();
            string Text(string value) => escaped ? Escape().Replace(value, m => $"{(char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)}") : value;

            var input = Text(test.GetProperty("input").GetString()!).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            var last = test.TryGetProperty("lastStartTag", out var tag) ? tag.GetString()! : "";
            var expected = Html5LibTokens.Expected(test.GetProperty("output"), Text);
            foreach (var state in States(test))
            {
                var actual = Html5LibTokens.Of(new HtmlScanner(input, ModeOf(state), last));
                if (actual == expected) passed++;
                else failures.Add($"{description} ({state})\n  input    {input}\n  expected {expected}\n  actual   {actual}");
            }
        }

        TestContext.Out.WriteLine($"{Path.GetFileName(file)}: {passed} passed, {failures.Count} failed");
        Assert.That(failures, Is.Empty, string.Join('\n', failures.Take(20)));
        Assert.That(passed, Is.Positive);
    }

    private static IEnumerable<TestCaseData> Files()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(folder)
            ? [new TestCaseData("").SetArgDisplayNames("absent")]
            : Directory.EnumerateFiles(folder, "*.test").Order(StringComparer.Ordinal).Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));
    }

    private static IEnumerable<string> States(JsonElement test) =>
        test.TryGetProperty("initialStates", out var states) ? states.EnumerateArray().Select(s => s.GetString()!) : ["Data state"];

    private static HtmlTextMode ModeOf(string state) => state switch
    {
        "Data state" => HtmlTextMode.Data,
        "RCDATA state" => HtmlTextMode.RcData,
        "RAWTEXT state" => HtmlTextMode.RawText,
        "Script data state" => HtmlTextMode.ScriptData,
        "PLAINTEXT state" => HtmlTextMode.PlainText,
        "CDATA section state" => HtmlTextMode.CData,
        _ => throw new InvalidDataException($"The tests name a state that is not known here: {state}."),
    };

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
