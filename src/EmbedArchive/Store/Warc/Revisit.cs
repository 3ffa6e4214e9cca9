namespace EmbedArchive.Store.Warc;

/// <summary>Turns a response whose payload is stored already into a revisit of it: its own headers, the other's payload.</summary>
internal static class Revisit
{
    internal const string Profile = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";

    internal static WarcEntry Of(WarcRecord response, LoggedExchange original) => Of(response.Fields, HttpHead.Read(response.Block)!.ToBytes(), original);

    internal static WarcEntry Of(WarcEntry response, LoggedExchange original) => Of(response.Fields, response.Head, original);

    private static WarcEntry Of(WarcFields response, ReadOnlyMemory<byte> head, LoggedExchange original)
    {
        var fields = new WarcFields();
        foreach (var (name, value) in response.All)
        {
            if (name is "Content-Length") continue;
            fields.Add(name, name switch
            {
                "WARC-Type" => "revisit",
                "WARC-Block-Digest" => WarcDigest.Of(head.Span),
                _ => value,
            });
        }
        fields.Add("WARC-Profile", Profile)
            .Add("WARC-Refers-To", WarcId.InBrackets(original.RecordId))
            .Add("WARC-Refers-To-Target-URI", original.Address)
            .Add("WARC-Refers-To-Date", WarcDate.Format(original.At))
            .Add("WARC-Truncated", "length");
        return new(fields, head, default);
    }
}
