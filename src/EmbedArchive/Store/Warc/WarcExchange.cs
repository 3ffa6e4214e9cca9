namespace EmbedArchive.Store.Warc;

/// <summary>The records of one exchange in WARC files.</summary>
internal sealed class WarcExchange
{
    /// <summary>Response, revisit or resource; null when no answer came.</summary>
    internal WarcRow? Answer { get; init; }

    internal WarcRow? Request { get; set; }

    internal WarcRow? Metadata { get; set; }

    internal DateTimeOffset At => (Answer ?? Metadata)!.Date;

    /// <summary>Joins records to exchanges: by WARC-Concurrent-To from either side, else by target and date.</summary>
    internal static List<WarcExchange> Join(IReadOnlyList<WarcRow> rows)
    {
        var exchanges = new List<WarcExchange>();
        var byId = new Dictionary<string, WarcExchange>(StringComparer.Ordinal);
        var byPlace = new Dictionary<(string, DateTimeOffset), WarcExchange>();
        foreach (var row in rows.Where(r => r.Type is "response" or "revisit" or "resource" && r.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
        {
            var exchange = new WarcExchange { Answer = row };
            exchanges.Add(exchange);
            byId.TryAdd(row.Id, exchange);
            foreach (var other in row.ConcurrentTo) byId.TryAdd(other, exchange);
            byPlace.TryAdd((row.Target, row.Date), exchange);
        }
        foreach (var row in rows.Where(r => r.Type == "metadata"))
        {
            if (Partner(row) is { } exchange) exchange.Metadata ??= row;
            else if (row.Facts?.Failure is not null)
            {
                exchange = new WarcExchange { Metadata = row };
                exchanges.Add(exchange);
                byId.TryAdd(row.Id, exchange);
            }
        }
        foreach (var row in rows.Where(r => r.Type == "request"))
            if ((Partner(row) ?? byPlace.GetValueOrDefault((row.Target, row.Date))) is { } exchange) exchange.Request ??= row;
        return exchanges;

        WarcExchange? Partner(WarcRow row) =>
            row.ConcurrentTo.Select(id => byId.GetValueOrDefault(id)).FirstOrDefault(e => e is not null) ?? (row.Type == "request" ? byId.GetValueOrDefault(row.Id) : null);
    }
}
