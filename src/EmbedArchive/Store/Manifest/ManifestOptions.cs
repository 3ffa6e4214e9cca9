using System.Globalization;

namespace EmbedArchive.Store;

/// <summary>The options that a run went by, as the manifest tells them: names as in code, credentials by name only.</summary>
internal static class ManifestOptions
{
    internal static IReadOnlyDictionary<string, string> Of(EmbedArchiveOptions options)
    {
        var (http, media, sources) = (options.Http, options.Media, options.Sources);
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["http.userAgent"] = http.UserAgent,
            ["http.totalTimeout"] = Text(http.TotalTimeout),
            ["http.attemptTimeout"] = Text(http.AttemptTimeout),
            ["http.mediaTimeout"] = Text(http.MediaTimeout),
            ["http.idleTimeout"] = Text(http.IdleTimeout),
            ["http.connectTimeout"] = Text(http.ConnectTimeout),
            ["http.maxRetries"] = Text(http.MaxRetries),
            ["http.maxRetryDelay"] = Text(http.MaxRetryDelay),
            ["http.maxRedirects"] = Text(http.MaxRedirects),
            ["http.concurrency"] = Text(http.Concurrency),
            ["http.perHostConcurrency"] = Text(http.PerHostConcurrency),
            ["http.maxPageBytes"] = Text(http.MaxPageBytes),
            ["http.maxMediaBytes"] = Text(http.MaxMediaBytes),
            ["http.allowedNetworks"] = string.Join(' ', http.AllowedNetworks),
            ["http.allowedPorts"] = string.Join(' ', http.AllowedPorts),
            ["http.proxy"] = Text(http.Proxy is not null),
            ["media.enabled"] = Text(media.Enabled),
            ["media.conversation"] = Text(media.Conversation),
            ["media.maxItemsPerPost"] = Text(media.MaxItemsPerPost),
            ["media.maxPixels"] = Text(media.MaxPixels),
            ["sources.cookies"] = string.Join(' ', sources.Cookies.Keys.Order(StringComparer.Ordinal)),
            ["sources.credentials"] = string.Join(' ', sources.Credentials.Keys.Order(StringComparer.Ordinal)),
            ["sources.disabled"] = string.Join(' ', sources.Disabled.Order(StringComparer.Ordinal)),
            ["sources.timeGates"] = string.Join(' ', sources.TimeGates),
            ["sources.webArchives"] = Text(sources.WebArchives),
            ["providers.added"] = string.Join(' ', options.Providers.Select(p => p.Key)),
        };
    }

    private static string Text(TimeSpan span) => span.ToString("c", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";
}
