using System.Globalization;

namespace EmbedArchive.Providers.Addresses;

/// <summary>Reads a pattern's text once, when the catalog is built. A pattern that cannot be read is a caller's mistake and throws.</summary>
internal sealed class AddressPatternReader
{
    private readonly string pattern;
    private readonly List<string> names = [];
    private int weight;

    private AddressPatternReader(string pattern) => this.pattern = pattern;

    internal static AddressPattern Read(string pattern) => new AddressPatternReader(pattern).Read();

    private AddressPattern Read()
    {
        var text = pattern;
        var fragment = Behind(ref text, '#');
        var query = Behind(ref text, '?');
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) throw Wrong("it has no path");
        var host = slash == 0 ? null : text[..slash];
        var steps = text[slash..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var further = steps is [.., "**"];
        if (further) steps = steps[..^1];
        var rest = -1;
        if (steps is [.., { } last] && last.EndsWith(":rest}", StringComparison.Ordinal))
        {
            steps = steps[..^1];
            AddName(last[1..^6]);
            rest = names.Count - 1;
        }

        return new()
        {
            Host = host,
            Steps = [.. steps.Select(Step)],
            AnyFurther = further,
            Rest = rest,
            Query = query is null ? [] : [.. query.Split('&').Select(Parameter)],
            Fragment = fragment is null ? [] : [.. fragment.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => s != "**").Select(Step)],
            Names = [.. names],
            Weight = weight,
        };
    }

    private static string? Behind(ref string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0) return null;
        var behind = text[(at + 1)..];
        text = text[..at];
        return behind;
    }

    private QueryPattern Parameter(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        weight += Math.Max(equals, 0);
        return equals < 0 ? new("", Step(text)) : new(text[..equals], Step(text[(equals + 1)..]));
    }

    private StepPattern Step(string text)
    {
        var pieces = new List<PatternPiece>();
        while (text.Length > 0)
        {
            var end = text[0] switch { '{' => Closing(text, '}'), '(' => Closing(text, ')'), '*' => 1, _ => text.AsSpan().IndexOfAny('{', '(', '*') };
            if (end < 0) end = text.Length;
            pieces.Add(text[0] switch
            {
                '{' => Part(text[1..(end - 1)]),
                '(' => Literal(text[1..(end - 1)].Split('|')),
                '*' => new(),
                _ => Literal([text[..end]]),
            });
            text = text[end..];
        }

        return new([.. pieces]);
    }

    private int Closing(string text, char bracket) =>
        text.IndexOf(bracket, StringComparison.Ordinal) is > 0 and var at ? at + 1 : throw Wrong($"a '{bracket}' is missing");

    private void AddName(string name)
    {
        if (name is "host" or "url" || names.Contains(name)) throw Wrong($"the name '{name}' stands twice; every address has a 'host' and a 'url'");
        names.Add(name);
    }

    private PatternPiece Literal(string[] alternatives)
    {
        weight += alternatives.Min(a => a.Length);
        return new() { Literals = [.. alternatives.OrderByDescending(a => a.Length)] };
    }

    // name=one|other, name:class, name:class(11), name:class(6..19); the class is "any" when it is left out.
    private PatternPiece Part(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            AddName(text[..equals]);
            return Literal(text[(equals + 1)..].Split('|')) with { Name = names.Count - 1 };
        }

        var (shortest, longest) = (1, int.MaxValue);
        if (text.EndsWith(')'))
        {
            var open = text.IndexOf('(', StringComparison.Ordinal);
            var bounds = text[(open + 1)..^1].Split("..");
            shortest = int.Parse(bounds[0], CultureInfo.InvariantCulture);
            longest = bounds.Length == 1 ? shortest : bounds[1].Length == 0 ? int.MaxValue : int.Parse(bounds[1], CultureInfo.InvariantCulture);
            text = text[..open];
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var charClass = CharClass.Find(colon < 0 ? "any" : text[(colon + 1)..]) ?? throw Wrong($"the class of '{text}' is not known");
        AddName(colon < 0 ? text : text[..colon]);
        return new() { Class = charClass, Shortest = shortest, Longest = longest, Name = names.Count - 1 };
    }

    private ArgumentException Wrong(string why) => new($"The address pattern '{pattern}' cannot be read: {why}.");
}
