namespace EmbedArchive.Tool;

/// <summary>Arguments, with <c>-</c> standing for the lines of standard input.</summary>
internal static class Lines
{
    internal static IEnumerable<string> Of(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
            if (argument != "-") yield return argument;
            else
                while (Console.In.ReadLine() is { } line)
                    yield return line;
    }
}
