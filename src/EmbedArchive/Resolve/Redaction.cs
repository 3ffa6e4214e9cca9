namespace EmbedArchive.Resolve;

/// <summary>Takes secrets out of what is written down.</summary>
internal static class Redaction
{
    private const string Mark = "REDACTED";

    internal static string Of(string text, IReadOnlyList<string> secrets)
    {
        foreach (var secret in secrets.Where(s => s.Length > 0))
            text = text.Replace(secret, Mark, StringComparison.Ordinal).Replace(Uri.EscapeDataString(secret), Mark, StringComparison.Ordinal);
        return text;
    }
}
