namespace EmbedArchive.Tool;

/// <summary>
/// Prints results on standard output: as text; as one JSON document (an array when several inputs were asked for); or as one JSON line a result,
/// as soon as it is there.
/// </summary>
internal sealed class ResultWriter<T>(OutputFormat format, bool several, Func<T, string> json, Action<T> text) : IDisposable
{
    private bool any;

    internal void Write(T result)
    {
        switch (format)
        {
            case OutputFormat.Text: text(result); break;
            case OutputFormat.Jsonl: Console.Out.WriteLine(json(result)); break;
            default:
                Console.Out.Write(any ? ",\n" : several ? "[\n" : "");
                Console.Out.Write(json(result));
                break;
        }
        any = true;
    }

    public void Dispose()
    {
        if (format == OutputFormat.Json) Console.Out.WriteLine(any ? several ? "\n]" : "" : several ? "[]" : "");
        Console.Out.Flush();
    }
}
