namespace EmbedArchive.Tool;

/// <summary>How fast a batch goes: items a second just now, and the time that the articles left may take.</summary>
internal sealed class Pace(int articles, TimeProvider time)
{
    /// <summary>The rate is that of the last half minute: what a batch did an hour ago says nothing of now.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly long start = time.GetTimestamp();
    private readonly Queue<(TimeSpan At, long Items)> marks = new();
    private (TimeSpan At, long Items) last;

    internal TimeSpan Elapsed => time.GetElapsedTime(start);

    /// <summary>Items (posts and links) done a second; null before there is anything to tell.</summary>
    internal double? Rate
    {
        get
        {
            var from = marks.TryPeek(out var mark) ? mark : default;
            var span = Elapsed - from.At;
            return span >= Step && last.Items > from.Items ? (last.Items - from.Items) / span.TotalSeconds : null;
        }
    }

    internal void Note(BatchProgress progress)
    {
        last = (Elapsed, progress.EmbedsDone + progress.LinksDone);
        if (marks.Count == 0 || last.At - marks.Last().At >= Step) marks.Enqueue(last);
        while (marks.Count > 1 && last.At - marks.Peek().At > Window) marks.Dequeue();
    }

    /// <summary>By the articles done so far; null until three seconds and one article in fifty, or ten of them, are done.</summary>
    internal TimeSpan? Left(int done) =>
        done > 0 && done < articles && Elapsed >= Step * 3 && (done >= 10 || done * 50 >= articles)
            ? TimeSpan.FromSeconds(Math.Min(Elapsed.TotalSeconds / done * (articles - done), TimeSpan.FromDays(99).TotalSeconds))
            : null;
}
