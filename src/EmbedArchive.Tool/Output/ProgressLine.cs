namespace EmbedArchive.Tool;

/// <summary>One line of progress on standard error, rewritten in place; silent when that is no terminal.</summary>
internal sealed class ProgressLine(string file) : IProgress<ArchiveProgress>, IDisposable
{
    private static readonly bool Shown = !Console.IsErrorRedirected;
    private readonly Lock gate = new();
    private int width;

    public void Report(ArchiveProgress value)
    {
        if (!Shown) return;
        var line = $"{Tool.Report.Visible(Path.GetFileName(file))}: {value.EmbedsDone}/{value.Embeds} embeds, {value.LinksDone}/{value.Links} links";
        lock (gate)
        {
            Console.Error.Write("\r" + line.PadRight(width));
            width = line.Length;
        }
    }

    internal void Clear()
    {
        lock (gate)
        {
            if (width > 0) Console.Error.Write("\r" + new string(' ', width) + "\r");
            width = 0;
        }
    }

    public void Dispose() => Clear();
}
