using System.Globalization;
using EmbedArchive.Http;

namespace EmbedArchive.Store.Warc;

/// <summary>What the metadata record of an exchange tells beside its request and response.</summary>
internal sealed record ExchangeFacts
{
    /// <summary>The method, when no request record tells it.</summary>
    internal string? Method { get; init; }

    internal string? Via { get; init; }

    internal int Attempt { get; init; } = 1;

    internal TimeSpan Took { get; init; }

    internal WebFailure? Failure { get; init; }

    /// <summary>What of the exchange had secrets replaced in it.</summary>
    internal string? Redacted { get; init; }

    /// <summary>SHA-256 (hex) of the server's certificate and of those above it.</summary>
    internal IReadOnlyList<string> Certificates { get; init; } = [];

    internal byte[] ToBytes() => new WarcFields()
        .Add("method", Method)
        .Add("via", Via)
        .Add("fetchTimeMs", (Took.Ticks / (decimal)TimeSpan.TicksPerMillisecond).ToString(CultureInfo.InvariantCulture))
        .Add("attempt", Attempt.ToString(CultureInfo.InvariantCulture))
        .Add("error", Failure is null ? null : Words(Failure.Kind))
        .Add("errorMessage", Failure?.Message)
        .Add("retryAt", Failure?.RetryAt?.ToString("O", CultureInfo.InvariantCulture))
        .Add("redacted", Redacted)
        .Add("tlsCertificates", Certificates.Count == 0 ? null : string.Join(' ', Certificates))
        .ToBytes();

    internal static ExchangeFacts Read(WarcFields fields) => new()
    {
        Method = fields["method"],
        Via = fields["via"],
        Attempt = int.TryParse(fields["attempt"], NumberStyles.None, CultureInfo.InvariantCulture, out var attempt) && attempt > 0 ? attempt : 1,
        // Other tools write whole milliseconds here; a bound keeps nonsense out of the arithmetic.
        Took = decimal.TryParse(fields["fetchTimeMs"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ms) && ms < int.MaxValue
            ? TimeSpan.FromTicks((long)(ms * TimeSpan.TicksPerMillisecond)) : default,
        Failure = Kind(fields["error"]) is { } kind
            ? new(kind, fields["errorMessage"] ?? "")
            {
                RetryAt = DateTimeOffset.TryParseExact(fields["retryAt"], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null,
            }
            : null,
        Redacted = fields["redacted"],
        Certificates = fields["tlsCertificates"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    private static string Words(WebFailureKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static WebFailureKind? Kind(string? words) =>
        words is null ? null : Enum.GetValues<WebFailureKind>().Where(k => Words(k) == words).Select(k => (WebFailureKind?)k).FirstOrDefault() ?? WebFailureKind.BadResponse;
}
