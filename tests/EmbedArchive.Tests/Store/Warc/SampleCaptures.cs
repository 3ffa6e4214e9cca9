using System.Net;
using System.Text;
using EmbedArchive.Http;

namespace EmbedArchive.Tests.Store.Warc;

/// <summary>Invented exchanges.</summary>
internal static class SampleCaptures
{
    internal static readonly DateTimeOffset Start = new(2026, 3, 4, 5, 6, 7, 89, TimeSpan.Zero);

    internal static Capture Answer(string address, string body = "{\"text\":\"hello\"}", int status = 200, int seconds = 0, int attempt = 1) => new()
    {
        Request = new(new Uri(address)) { Via = "https://news.example/story" },
        At = Start.AddSeconds(seconds).AddMicroseconds(123),
        Took = TimeSpan.FromMicroseconds(4567),
        Attempt = attempt,
        RequestHeaders = [new("Host", new Uri(address).Authority), new("User-Agent", "Test/1"), new("Accept", "application/json")],
        RemoteAddress = IPAddress.Parse("192.0.2.7"),
        Protocols = ["h2", "tls/1.3"],
        CipherSuite = "TLS_AES_128_GCM_SHA256",
        Status = status,
        Reason = status == 200 ? "OK" : "",
        Headers = [new("Content-Type", "application/json"), new("Transfer-Encoding", "chunked")],
        WireBody = Encoding.UTF8.GetBytes(body),
        Body = Encoding.UTF8.GetBytes(body),
    };

    internal static Capture Failure(string address, WebFailureKind kind = WebFailureKind.Timeout, int seconds = 0, int attempt = 1) => new()
    {
        Request = new(new Uri(address)),
        At = Start.AddSeconds(seconds),
        Took = TimeSpan.FromSeconds(20),
        Attempt = attempt,
        RequestHeaders = [new("Host", new Uri(address).Authority)],
        Failure = new(kind, $"{address} did not answer within 20 seconds."),
    };
}
