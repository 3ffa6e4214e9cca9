namespace EmbedArchive.Links;

/// <summary>One row of wrappers.txt: where a wrapper keeps its target, and how it is written there.</summary>
internal sealed record WrapperRule
{
    internal required string Name { get; init; }
    internal required LinkType Type { get; init; }
    internal required string Encoding { get; init; }
    internal required string Path { get; init; }

    /// <summary>Names of the parameters to try, in order; empty when the path holds the target.</summary>
    internal required string[] Parameters { get; init; }

    /// <summary>For id aliases: the long form, with <c>{1}</c> for the id.</summary>
    internal string? Template { get; init; }

    /// <summary>Whether the value may lack its scheme; it is https then.</summary>
    internal bool Schemeless { get; init; }

    /// <summary>Whether the value may be a path on the same host.</summary>
    internal bool Relative { get; init; }

    /// <summary>What is cut from the end: <c>signature</c> (a colon and a token) or <c>mcas</c> (a proxy's suffix of the host).</summary>
    internal string? Cut { get; init; }

    /// <summary>Parameters of which one must have this value, or the rule does not hold.</summary>
    internal (string Name, string Value)[] Requires { get; init; } = [];

    internal static WrapperRule Read(string[] line)
    {
        var options = line[5] == "-" ? [] : line[5].Split(' ').Select(o => o.Split('=', 2)).ToArray();
        string? Option(string name) => Array.Find(options, o => o[0] == name)?[1];
        return new()
        {
            Type = LinkTypeWords.Read(line[1]),
            Encoding = line[2],
            Path = line[3],
            Parameters = line[4] == "-" ? [] : line[4].Split(','),
            Name = line[6],
            Template = Option("template"),
            Schemeless = Option("schemeless") is not null,
            Relative = Option("relative") is not null,
            Cut = Option("cut"),
            Requires = [.. options.Where(o => o[0] == "if").Select(o => o[1].Split(':', 2)).Select(o => (o[0], o[1]))],
        };
    }
}
