namespace EmbedArchive.Links;

/// <summary>The tables beside this file, read line by line.</summary>
internal static class TableText
{
    /// <summary>The fields of each line that is no comment.</summary>
    internal static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(TableText).Assembly.GetManifestResourceStream("EmbedArchive.Links." + name)
            ?? throw new InvalidOperationException($"The table {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }
}
