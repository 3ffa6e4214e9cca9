using System.Globalization;

namespace EmbedArchive.Http;

/// <summary>The headers of an answer as they came, and what makes an answer unusable by its headers alone.</summary>
internal static class AnswerHeaders
{
    /// <summary>All headers in the order in which they are kept, values unvalidated but without control characters.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Read(HttpResponseMessage answer)
    {
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in answer.Headers.NonValidated) Add(name, values);
        // Not parsed and not cached by the content's own Content-Length, which would otherwise be made up.
        foreach (var (name, values) in answer.Content.Headers.NonValidated) Add(name, values);
        return headers;

        void Add(string name, System.Net.Http.Headers.HeaderStringValues values)
        {
            foreach (var value in values) headers.Add(new(name, Clean(value)));
        }
    }

    /// <summary>Why an answer with such a status line and headers cannot be read; null when it can.</summary>
    internal static string? Fault(Capture answer)
    {
        if (answer.Status < 200) return string.Create(CultureInfo.InvariantCulture, $"answered with the status {answer.Status}, which ends no exchange");
        string? length = null;
        foreach (var (name, value) in answer.Headers)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) continue;
            if (length is not null && length != value.Trim()) return "gave two lengths for one body";
            length = value.Trim();
        }
        return null;
    }

    // .NET hands over ESC and the like; in a log, a manifest or a WARC header they would be somebody else's commands.
    private static string Clean(string value)
    {
        foreach (var c in value)
            if (char.IsControl(c) && c != '\t') return string.Concat(value.Where(c => !char.IsControl(c) || c == '\t'));
        return value;
    }
}
