namespace EmbedArchive.Tool;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Jsonl,
}
