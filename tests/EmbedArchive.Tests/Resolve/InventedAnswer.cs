namespace EmbedArchive.Tests.Resolve;

/// <summary>
/// One row of <c>InventedAnswers/*.txt</c>: a post, what a tool captured of it, and what the snapshot must say. A row begins with its name
/// (<c># …</c>), goes on with <c>key value</c> lines, and holds the body behind <c>---</c>; rows end with <c>=====</c>.
/// </summary>
internal sealed record InventedAnswer(string Name, IReadOnlyDictionary<string, string> Lines, string Body)
{
    /// <summary>The lines that say what was captured; all others are said of the snapshot.</summary>
    private static readonly string[] Captured = ["post", "asked", "method", "status", "type", "location"];

    internal string Post => Lines["post"];

    internal string Asked => Lines["asked"];

    internal string Method => Lines.GetValueOrDefault("method", "GET");

    internal IEnumerable<KeyValuePair<string, string>> Said => Lines.Where(l => !Captured.Contains(l.Key));

    public override string ToString() => Name;

    internal static IEnumerable<InventedAnswer> Read(string file)
    {
        foreach (var row in File.ReadAllText(file).Split("=====\n"))
        {
            var end = row.IndexOf("---\n", StringComparison.Ordinal);
            var lines = row[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            yield return new(
                $"{Path.GetFileNameWithoutExtension(file)}: {lines[0].TrimStart('#', ' ')}",
                lines.Skip(1).Select(l => l.Split(' ', 2)).ToDictionary(l => l[0], l => l.Length > 1 ? l[1] : "", StringComparer.Ordinal),
                row[(end + 4)..].TrimEnd('\n'));
        }
    }

    /// <summary>A capture as other tools write them: the response alone, no fetch times, no request of a GET.</summary>
    internal byte[] Warc()
    {
        var status = Lines["status"].Split(' ', 2);
        var headers = status.Length > 1 ? $"Content-Type: {status[1]}\r\n" : "";
        if (Lines.TryGetValue("location", out var location)) headers += $"Location: {location}\r\n";
        var body = System.Text.Encoding.UTF8.GetBytes(Body);
        var response = System.Text.Encoding.UTF8.GetBytes($"HTTP/1.1 {status[0]} Told\r\n{headers}Content-Length: {body.Length}\r\n\r\n").Concat(body).ToArray();
        var asked = new Uri(Asked);
        return
        [
            .. Record("warcinfo", null, "application/warc-fields", "software: another tool\r\n"u8.ToArray()),
            .. Record("response", Asked, "application/http;msgtype=response", response),
            .. Method == "GET" ? [] : Record("request", Asked, "application/http;msgtype=request",
                System.Text.Encoding.UTF8.GetBytes($"{Method} {asked.PathAndQuery} HTTP/1.1\r\nHost: {asked.Authority}\r\nContent-Length: 2\r\n\r\n{{}}")),
        ];
    }

    private static byte[] Record(string type, string? target, string contentType, byte[] block) =>
    [
        .. System.Text.Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{type.GetHashCode(StringComparison.Ordinal) & 0xffffff:d12}>\r\n"
            + $"WARC-Date: 2026-06-01T00:00:00Z\r\n{(target is null ? "" : $"WARC-Target-URI: {target}\r\n")}Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];
}
