using System.Buffers;
using EmbedArchive.Detect.Json;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Carriers;

/// <summary>The calls of every provider that draw an embed, searched for in the scripts of a page.</summary>
internal sealed class ScriptCalls
{
    /// <summary>Calls are short; one that is longer holds something else.</summary>
    private const int LongestCall = 4096;

    private readonly Dictionary<string, (EmbedProvider Provider, ScriptCall Call)> calls = new(StringComparer.Ordinal);
    private readonly SearchValues<string> names;
    private readonly SearchValues<string> signs;

    internal ScriptCalls(IEnumerable<EmbedProvider> providers)
    {
        foreach (var provider in providers)
            foreach (var call in provider.Calls) calls.TryAdd(call.Function + "(", (provider, call));
        names = SearchValues.Create([.. calls.Keys], StringComparison.Ordinal);
        signs = SearchValues.Create([.. calls.Keys, .. PageState.Signs], StringComparison.Ordinal);
    }

    /// <summary>Whether a program may hold a call or the state of an embed: one search for both, because hardly any does.</summary>
    internal bool MayStandIn(ReadOnlySpan<char> program) => program.ContainsAny(signs);

    internal void Read(ReadOnlySpan<char> script, TextSpan span, EmbedForm form, DetectionRun run)
    {
        for (var at = script.IndexOfAny(names); at >= 0;)
        {
            var rest = script[at..];
            var open = rest.IndexOf('(');
            var end = at + open + 1;
            if (calls.TryGetValue(rest[..(open + 1)].ToString(), out var call) && (at == 0 || !char.IsAsciiLetterOrDigit(script[at - 1])))
                end = at + open + Read(rest[open..Math.Min(rest.Length, open + LongestCall)], call.Provider, call.Call, span, form, run);
            // On behind the call: no stretch is read twice.
            var next = script[end..].IndexOfAny(names);
            at = next < 0 ? -1 : end + next;
        }
    }

    private static int Read(ReadOnlySpan<char> arguments, EmbedProvider provider, ScriptCall call, TextSpan span, EmbedForm form, DetectionRun run)
    {
        var values = Arguments(arguments, out var length);
        foreach (var template in call.Addresses)
        {
            if (Template.Fill(template, values.GetValueOrDefault) is not { } address || !run.Catalog.TryMatch(CarriedAddress.Complete(address), provider, out var match)) continue;
            run.Add(Finding.Of(match, form, span));
            break;
        }

        return length;
    }

    private static Dictionary<string, string> Arguments(ReadOnlySpan<char> text, out int length)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var scanner = new JsonScanner(text);
        var position = 0;
        string? name = null;
        while (scanner.Read() && scanner.Depth > 0)
        {
            if (scanner.Kind == JsonTokenKind.Name) { name = scanner.GetString(); continue; }
            if (scanner.Kind is JsonTokenKind.String or JsonTokenKind.Word)
                values.TryAdd(name ?? (position++).ToString(System.Globalization.CultureInfo.InvariantCulture), scanner.GetString());
            name = null;
        }

        length = Math.Max(1, scanner.End);
        return values;
    }
}
