namespace EmbedArchive.Providers;

/// <summary>Videos of publishers on Vidible.</summary>
internal static class O2
{
    internal static EmbedProvider Provider { get; } = new("o2", "O2 (Vidible)")
    {
        Hosts = ["delivery.vidible.tv"],

        Addresses =
        [
            new("/jsonp/pid={player:hex}/vid={id:hex}/**") { Kind = EmbedKind.Video, Canonical = "https://delivery.vidible.tv/jsonp/pid={player}/vid={id}" },
            new("/jsonp/pid={player:hex}/{company:hex}.js") { Kind = EmbedKind.Playlist, Id = "{player}" },
        ],

        Marks =
        [
            new("amp-o2-player", "https://delivery.vidible.tv/jsonp/pid={data-pid}/vid={data-vid}") { Form = EmbedForm.Amp },
        ],

        Sources = [],

        Examples =
        [
            new("https://delivery.vidible.tv/jsonp/pid=59521379f3bdc970c5c9d75e/vid=5b11a50d0239e257abfdf16a/59521191e9399f3a7d7de88f.js", "5b11a50d0239e257abfdf16a")
            {
                Canonical = "https://delivery.vidible.tv/jsonp/pid=59521379f3bdc970c5c9d75e/vid=5b11a50d0239e257abfdf16a",
            },
            new("https://delivery.vidible.tv/jsonp/pid=59521379f3bdc970c5c9d75e/vid=5b11a50d0239e257abfdf16a", "5b11a50d0239e257abfdf16a"),
        ],

        Lookalikes = ["https://delivery.vidible.tv/", "https://cdn.vidible.tv/prod/player.js"],
    };
}
