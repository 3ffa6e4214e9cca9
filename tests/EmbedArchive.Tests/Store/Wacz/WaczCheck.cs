using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmbedArchive.Store.Warc;

namespace EmbedArchive.Tests.Store.Wacz;

/// <summary>A small reader of packages, written from WACZ 1.1.1 and from what players were seen to need; it shares nothing with the writer but the reader of records.</summary>
internal sealed class WaczCheck
{
    private readonly Dictionary<string, byte[]> files = [];

    internal List<string> Faults { get; } = [];

    internal List<(string Url, DateTimeOffset Ts, string Title)> Pages { get; } = [];

    internal List<(string Key, string Timestamp, JsonElement Json)> Index { get; } = [];

    internal JsonElement Package { get; private set; }

    internal IReadOnlyDictionary<string, byte[]> Files => files;

    internal static WaczCheck Open(string path)
    {
        var check = new WaczCheck();
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(bytes);
            check.Must(check.files.TryAdd(entry.FullName, bytes.ToArray()), $"{entry.FullName} stands twice");
            if (entry.FullName.StartsWith("archive/", StringComparison.Ordinal)) check.Must(entry.CompressedLength == entry.Length, $"{entry.FullName} is compressed");
        }
        check.Hashes();
        check.Lines();
        foreach (var (_, _, json) in check.Index) check.Record(json);
        foreach (var (name, bytes) in check.files.Where(f => f.Key.StartsWith("archive/", StringComparison.Ordinal)))
            check.Faults.AddRange(WarcCheck.RunAsync(new MemoryStream(bytes)).AsTask().GetAwaiter().GetResult().Faults.Select(f => $"{name} {f.Offset}: {f.What}"));
        return check;
    }

    private void Hashes()
    {
        Package = Json("datapackage.json");
        var digest = Json("datapackage-digest.json");
        Must(digest.GetProperty("path").GetString() == "datapackage.json", "the digest names another file");
        Must(digest.GetProperty("hash").GetString() == Hash(files["datapackage.json"]), "datapackage-digest.json");
        Must(Package.GetProperty("profile").GetString() == "data-package", "profile");
        Must(Package.GetProperty("wacz_version").GetString() == "1.1.1", "wacz_version");
        var listed = new HashSet<string>();
        foreach (var resource in Package.GetProperty("resources").EnumerateArray())
        {
            var path = resource.GetProperty("path").GetString()!;
            listed.Add(path);
            Must(System.Text.RegularExpressions.Regex.IsMatch(resource.GetProperty("name").GetString()!, "^[-a-z0-9._/]+$"), path + ": name");
            Must(files.TryGetValue(path, out var bytes) && resource.GetProperty("hash").GetString() == Hash(bytes) && resource.GetProperty("bytes").GetInt64() == bytes.Length, path + ": hash or size");
        }
        Must(listed.SetEquals(files.Keys.Where(f => f is not ("datapackage.json" or "datapackage-digest.json"))), "the list is not that of the files");
    }

    private void Lines()
    {
        var lines = Encoding.UTF8.GetString(files["indexes/index.cdxj"]).Split('\n');
        Must(lines[^1].Length == 0 && lines[..^1].SequenceEqual(lines[..^1].Order(StringComparer.Ordinal)), "the index is not sorted");
        foreach (var line in lines[..^1])
        {
            var parts = line.Split(' ', 3);
            Must(parts[1].Length is 14 or 17, "timestamp " + parts[1]);
            Index.Add((parts[0], parts[1], JsonDocument.Parse(parts[2]).RootElement));
        }
        var pages = Encoding.UTF8.GetString(files["pages/pages.jsonl"]).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Must(pages[0].GetProperty("format").GetString() == "json-pages-1.0", "pages.jsonl has no header");
        foreach (var page in pages[1..])
        {
            var (url, ts) = (page.GetProperty("url").GetString()!, page.GetProperty("ts").GetDateTimeOffset());
            Pages.Add((url, ts, page.GetProperty("title").GetString()!));
            Must(Index.Any(i => i.Json.GetProperty("url").GetString() == url && i.Timestamp[..14] == ts.ToString("yyyyMMddHHmmss", System.Globalization.CultureInfo.InvariantCulture)), url + " is a page and not in the index");
        }
    }

    private void Record(JsonElement line)
    {
        var url = line.GetProperty("url").GetString()!;
        var (offset, length) = (Number(line, "offset"), Number(line, "length"));
        var member = files["archive/" + line.GetProperty("filename").GetString()].AsSpan((int)offset, (int)length).ToArray();
        using var reader = new WarcReader(new MemoryStream(member));
        var record = reader.Next();
        Must(record?.TargetUri == url && record.Fields["WARC-Payload-Digest"] == line.GetProperty("digest").GetString(), url + ": another record lies there");
        Must(reader.Next() is null && reader.WholeEnd == member.Length, url + ": the length is not that of the record");
    }

    private JsonElement Json(string path) => JsonDocument.Parse(files[path]).RootElement;

    private void Must(bool holds, string what)
    {
        if (!holds) Faults.Add(what);
    }

    private static long Number(JsonElement line, string name) => long.Parse(line.GetProperty(name).GetString()!, System.Globalization.CultureInfo.InvariantCulture);

    private static string Hash(byte[] bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
