using System.CommandLine;
using System.Globalization;

namespace EmbedArchive.Tool;

/// <summary>The options that several verbs share, and how they become the library's options.</summary>
internal sealed class CommonOptions
{
    private readonly Option<OutputFormat> format = new("--format") { Description = "text, json (one document) or jsonl (one line a result)" };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "the article's own address", HelpName = "URL" };
    private readonly Option<string?> published = new("--published") { Description = "when the article was published (ISO 8601)", HelpName = "DATE" };
    private readonly Option<ArticleFormat> input = new("--input") { Description = "auto, html or text" };
    private readonly Option<string[]> replay = new("--replay") { Description = "answer all HTTP from this capture, none from the network (repeatable)", HelpName = "FILE.warc.gz" };
    private readonly Option<bool> offline = new("--offline") { Description = "no network at all" };
    private readonly Option<string[]> allowNetwork = new("--allow-network") { Description = "let the address guard pass this block or endpoint (repeatable)", HelpName = "CIDR|ADDRESS:PORT" };
    private readonly Option<double?> timeout = new("--timeout") { Description = "longest time of one request with its retries, in seconds", HelpName = "SECONDS" };
    private readonly Option<int?> concurrency = new("--concurrency") { Description = "requests in flight at once", HelpName = "N" };
    private readonly Option<int?> perHost = new("--per-host") { Description = "requests in flight at once to one host", HelpName = "N" };
    private readonly Option<string?> userAgent = new("--user-agent") { Description = "who we say we are", HelpName = "TEXT" };
    private readonly Option<bool> noMedia = new("--no-media") { Description = "store no pictures, videos or sound" };
    private readonly Option<string?> config = new("--config") { Description = "JSON file with credentials, switched-off sources and time stamps", HelpName = "FILE" };
    private readonly Option<bool> verbose = new("--verbose") { Description = "say what is asked, on standard error" };

    /// <summary>Adds the options of a verb that reads articles but uses no network.</summary>
    internal CommonOptions AddArticle(Command command)
    {
        foreach (Option option in new Option[] { baseUrl, published, input }) command.Options.Add(option);
        return AddOutput(command);
    }

    /// <summary>Adds the options of a verb that uses the network.</summary>
    internal CommonOptions AddNetwork(Command command)
    {
        foreach (Option option in new Option[] { replay, offline, allowNetwork, timeout, concurrency, perHost, userAgent, noMedia, config }) command.Options.Add(option);
        return this;
    }

    /// <summary>Adds the options of a verb that reads stored archives.</summary>
    internal CommonOptions AddStored(Command command)
    {
        command.Options.Add(config);
        return AddOutput(command);
    }

    internal CommonOptions AddOutput(Command command)
    {
        if (!command.Options.Contains(format)) command.Options.Add(format);
        if (!command.Options.Contains(verbose)) command.Options.Add(verbose);
        return this;
    }

    internal OutputFormat Format(ParseResult parsed) => parsed.GetValue(format);

    internal ArticleSettings Article(ParseResult parsed)
    {
        Uri? address = null;
        if (parsed.GetValue(baseUrl) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out address) && address.Scheme is "http" or "https"))
            throw new UsageException($"--base-url: '{url}' is not an http or https address.");
        DateTimeOffset? at = null;
        if (parsed.GetValue(published) is { } date)
            at = DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read)
                ? read : throw new UsageException($"--published: '{date}' is not a date such as 2026-11-20 or 2026-11-20T08:00:00Z.");
        return new(address, at, parsed.GetValue(input));
    }

    internal EmbedArchiveOptions Archive(ParseResult parsed)
    {
        var options = new EmbedArchiveOptions();
        Configuration.Apply(parsed.GetValue(config), options);
        if (parsed.GetValue(timeout) is { } seconds) SetTimeout(options.Http, seconds);
        if (parsed.GetValue(concurrency) is { } many) options.Http.Concurrency = many;
        if (parsed.GetValue(perHost) is { } few) options.Http.PerHostConcurrency = few;
        if (parsed.GetValue(userAgent) is { } agent) options.Http.UserAgent = agent;
        options.Http.PerHostConcurrency = Math.Min(options.Http.PerHostConcurrency, options.Http.Concurrency);
        options.Http.Offline = parsed.GetValue(offline);
        options.Media.Enabled = !parsed.GetValue(noMedia);
        foreach (var file in parsed.GetValue(replay) ?? [])
            options.Http.Replay.Add(File.Exists(file) ? file : throw new UsageException($"--replay: there is no file '{file}'."));
        foreach (var text in parsed.GetValue(allowNetwork) ?? [])
            options.Http.AllowedNetworks.Add(AllowedNetwork.TryParse(text, out var network)
                ? network : throw new UsageException($"--allow-network: '{text}' is neither a block such as 10.1.0.0/16 nor an endpoint such as 127.0.0.1:8080."));
        return options;
    }

    /// <summary>The options of a verb that reads stored archives: no network.</summary>
    internal EmbedArchiveOptions Stored(ParseResult parsed)
    {
        var options = new EmbedArchiveOptions { Http = { Offline = true } };
        Configuration.Apply(parsed.GetValue(config), options);
        return options;
    }

    private static void SetTimeout(HttpOptions http, double seconds)
    {
        if (seconds is not (> 0 and <= 3600)) throw new UsageException("--timeout: from above 0 to 3600 seconds.");
        http.TotalTimeout = TimeSpan.FromSeconds(seconds);
        if (http.AttemptTimeout > http.TotalTimeout) http.AttemptTimeout = http.TotalTimeout;
        if (http.ConnectTimeout > http.TotalTimeout) http.ConnectTimeout = http.TotalTimeout;
        if (http.IdleTimeout > http.TotalTimeout) http.IdleTimeout = http.TotalTimeout;
        if (http.MediaTimeout < http.AttemptTimeout) http.MediaTimeout = http.AttemptTimeout;
    }
}
