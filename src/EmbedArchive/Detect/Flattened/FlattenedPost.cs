namespace EmbedArchive.Detect.Flattened;

/// <summary>An attribution with the text that belongs to it.</summary>
/// <param name="Attribution">Whose post and when.</param>
/// <param name="Parts">Its text, in order; none for an embed that prints no text.</param>
/// <param name="Start">Where it begins when something before text and attribution is part of it: a button.</param>
internal sealed record FlattenedPost(Attribution Attribution, IReadOnlyList<TextPart> Parts, int? Start = null)
{
    internal TextStretch Stretch
    {
        get
        {
            var (start, end) = (Math.Min(Start ?? int.MaxValue, Attribution.Stretch.Start), Attribution.Stretch.End);
            foreach (var part in Parts) (start, end) = (Math.Min(start, part.Start), Math.Max(end, part.End));
            return new(start, end);
        }
    }
}
