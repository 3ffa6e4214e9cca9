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

    /// <summary>Whether an address without a target is no wrapper: the path alone says too little.</summary>
    internal bool OnlyTold { get; init; }

    /// <summary>Parameters of which one must have its value (<c>name=value</c>), or the rule does not hold.</summary>
    internal string[] Requires { get; init; } = [];

    internal static WrapperRule Read(string[] line)
    {
        string? template = null, cut = null;
        var (schemeless, relative, onlyTold) = (false, false, false);
        var requires = new List<string>();
        foreach (var option in line[5] == "-" ? [] : line[5].Split(' '))
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            var value = option[(equals + 1)..];
            switch (option[..equals])
            {
                case "template": template = value; break;
                case "cut": cut = value; break;
                case "schemeless": schemeless = true; break;
                case "relative": relative = true; break;
                case "told": onlyTold = true; break;
                case "if": requires.Add(value.Replace(':', '=')); break;
                default: throw new InvalidOperationException($"wrappers.txt has an option that is not known: {option}.");
            }
        }
        return new()
        {
            Type = LinkTypeWords.Read(line[1]),
            Encoding = line[2],
            Path = line[3],
            Parameters = line[4] == "-" ? [] : line[4].Split(','),
            Name = line[6],
            Template = template,
            Schemeless = schemeless,
            Relative = relative,
            OnlyTold = onlyTold,
            Cut = cut,
            Requires = [.. requires],
        };
    }
}
