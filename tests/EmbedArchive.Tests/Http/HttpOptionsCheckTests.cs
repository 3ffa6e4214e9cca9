using EmbedArchive.Http;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class HttpOptionsCheckTests
{
    [Test]
    public void The_defaults_are_in_range() => Assert.That(HttpOptionsCheck.Problems(new HttpOptions()), Is.Empty);

    private static IEnumerable<TestCaseData> OutOfRange()
    {
        yield return Case(o => o.UserAgent = "", "UserAgent");
        yield return Case(o => o.UserAgent = "a\r\nX: b", "UserAgent");
        yield return Case(o => o.TotalTimeout = TimeSpan.Zero, "TotalTimeout");
        yield return Case(o => o.AttemptTimeout = TimeSpan.FromMinutes(2), "AttemptTimeout");
        yield return Case(o => o.MediaTimeout = TimeSpan.FromSeconds(1), "MediaTimeout");
        yield return Case(o => o.IdleTimeout = Timeout.InfiniteTimeSpan, "IdleTimeout");
        yield return Case(o => o.ConnectTimeout = TimeSpan.FromHours(1), "ConnectTimeout");
        yield return Case(o => o.MaxRetries = 11, "MaxRetries");
        yield return Case(o => o.MaxRetryDelay = TimeSpan.FromDays(1), "MaxRetryDelay");
        yield return Case(o => o.MaxRedirects = -1, "MaxRedirects");
        yield return Case(o => o.Concurrency = 0, "Concurrency");
        yield return Case(o => o.PerHostConcurrency = 17, "PerHostConcurrency");
        yield return Case(o => o.MaxPageBytes = 0, "MaxPageBytes");
        yield return Case(o => o.MaxMediaBytes = long.MaxValue, "MaxMediaBytes");
        yield return Case(o => o.MinBytesPerSecond = -1, "MinBytesPerSecond");
        yield return Case(o => o.AllowedPorts.Add(70000), "AllowedPorts");
        yield return Case(o => o.PerHostRate = -1, "PerHostRate");
        yield return Case(o => o.BreakerThreshold = 1, "BreakerThreshold");
        yield return Case(o => o.BreakerPause = TimeSpan.Zero, "BreakerPause");
        yield return Case(o => o.FailureCacheTime = TimeSpan.FromDays(1), "FailureCacheTime");

        static TestCaseData Case(Action<HttpOptions> change, string name) => new TestCaseData(change, name).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(OutOfRange))]
    public void An_option_out_of_range_is_named_with_its_value_and_range(Action<HttpOptions> change, string name)
    {
        var options = new HttpOptions();
        change(options);

        Assert.That(HttpOptionsCheck.Problems(options), Has.Some.StartsWith($"Http.{name} is ").And.Some.Contains("must be"));
    }
}
