namespace EmbedArchive.Providers;

/// <summary>Videos of publishers on Kaltura.</summary>
internal static class Kaltura
{
    internal static EmbedProvider Provider { get; } = new("kaltura", "Kaltura")
    {
        Hosts = ["cdnapisec.kaltura.com", "cdnapi.kaltura.com", "kaltura.com"],

        Addresses =
        [
            new("/index.php/extwidget/preview/partner_id/{partner:digits}/entry_id/{id:word}/**")
            {
                Kind = EmbedKind.Video, Canonical = "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{partner}/entry_id/{id}",
            },
            new("/index.php/extwidget/preview/partner_id/_{partner:digits}/entry_id/{id:word}/**")
            {
                Kind = EmbedKind.Video, Canonical = "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{partner}/entry_id/{id}",
            },
            new("/p/{partner:digits}/**?entry_id={id:word}")
            {
                Kind = EmbedKind.Video, Canonical = "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{partner}/entry_id/{id}",
            },
            new("/index.php/kwidget/wid/_{partner:digits}/uiconf_id/{player:digits}/entry_id/{id:word}/**")
            {
                Kind = EmbedKind.Video, Canonical = "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{partner}/entry_id/{id}",
            },
        ],

        Marks =
        [
            new("amp-kaltura-player", "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{data-partner}/entry_id/{data-entryid}") { Form = EmbedForm.Amp },
        ],

        Calls = [new("kWidget.embed", "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{wid}/entry_id/{entry_id}"), new("kWidget.thumbEmbed", "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/{wid}/entry_id/{entry_id}")],

        Sources = [],

        Examples =
        [
            new("https://cdnapisec.kaltura.com/p/243342/sp/24334200/embedIframeJs/uiconf_id/12905712/partner_id/243342?iframeembed=true&entry_id=1_p59fv7ur", "1_p59fv7ur")
            {
                Canonical = "https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/243342/entry_id/1_p59fv7ur",
            },
            new("https://cdnapisec.kaltura.com/index.php/extwidget/preview/partner_id/243342/entry_id/1_p59fv7ur", "1_p59fv7ur"),
        ],

        Lookalikes =
        [
            "https://cdnapisec.kaltura.com/p/243342/sp/24334200/embedIframeJs/uiconf_id/12905712/partner_id/243342",
            "https://corp.kaltura.com/",
        ],
    };
}
