using System.Text;
using EmbedArchive.Http;
using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

/// <summary>Reads invented answers in the shapes of the real services.</summary>
internal static class Invented
{
    internal static readonly DateTimeOffset Now = new(2026, 5, 6, 7, 8, 9, TimeSpan.Zero);

    internal static PostFacts Read(string format, string body, int status = 200, string provider = "x", string url = "https://posts.example/ada/1", string? at = null, string? id = null, params KeyValuePair<string, string>[] headers) =>
        ReaderCatalog.For(format)!(Answer(format, Encoding.UTF8.GetBytes(body), status, provider, url, at, id, headers));

    internal static SourceAnswer Answer(string format, byte[] body, int status = 200, string provider = "x", string url = "https://posts.example/ada/1", string? at = null, string? id = null, params KeyValuePair<string, string>[] headers) => new(
        new(provider, EmbedKind.Post, id, url),
        new(format, url) { Format = format, Kind = format.EndsWith("page", StringComparison.Ordinal) ? SourceKind.Page : SourceKind.Api },
        new() { Request = new WebRequest(new Uri(at ?? url)), At = Now, Status = status, Body = body, Headers = headers });
}
