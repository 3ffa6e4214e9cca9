using System.Diagnostics;
using System.Globalization;
using System.Net;
using EmbedArchive.Http;

namespace EmbedArchive.Benchmarks;

/// <summary>What one decision of the address guard costs, and one look at an address before anything is opened.</summary>
internal static class GuardWork
{
    private const int Rounds = 200_000;

    private static readonly string[] Addresses = ["8.8.8.8", "10.200.0.1", "255.255.255.255", "2606:4700::1", "::ffff:127.0.0.1", "2002:7f00:1::"];

    private static readonly string[] Links = ["https://news.example/a/b?c=d", "http://127.0.0.1/", "http://１２７.０.０.１/", "http://[::1]/", "https://a.localhost/", "https://bücher.example/"];

    internal static void Run()
    {
        var options = new HttpOptions();
        for (var i = 0; i < 8; i++) options.AllowedNetworks.Add(new(IPNetwork.Parse($"10.{i}.0.0/16")));
        var guard = new AddressGuard(options);
        var policy = new UrlPolicy(guard);
        IPAddress[] addresses = [.. Addresses.Select(IPAddress.Parse)];
        Uri[] links = [.. Links.Select(a => new Uri(a))];
        Measure("guard", addresses.Length, i => guard.Refusal(addresses[i], 443) is null);
        Measure("policy", links.Length, i => policy.Check(links[i]) is null);
    }

    private static void Measure(string name, int count, Func<int, bool> decide)
    {
        var allowed = 0;
        for (var warm = 0; warm < 3; warm++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Rounds; i++)
                if (decide(i % count)) allowed++;
            var each = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Rounds;
            if (warm == 2) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {each:0.000} us a decision, {allowed} allowed"));
        }
    }
}
