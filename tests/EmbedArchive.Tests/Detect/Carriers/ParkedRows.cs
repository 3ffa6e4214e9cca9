using static EmbedArchive.Tests.Detect.Carriers.CarrierRow;

namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>Markup that is parked as text until a script needs it.</summary>
internal static class ParkedRows
{
    internal static readonly CarrierRow[] All =
    [
        new("noscript", EmbedForm.Noscript, "<noscript>{f}</noscript>"),
        new("template", EmbedForm.Consent, "<template>{f}</template>"),
        new("textarea", EmbedForm.Consent, "<textarea style=\"display:none\">{q}</textarea>"),
        new("srcdoc", EmbedForm.Iframe, $"<iframe srcdoc=\"{Escaped(Quotation)}\"></iframe>"),
        new("srcdoc in srcdoc", EmbedForm.Iframe, $"<iframe srcdoc=\"{Escaped($"<iframe srcdoc=\"{Escaped(Frame)}\"></iframe>")}\"></iframe>"),
        new("data address", EmbedForm.DataAttribute, $"<iframe src=\"data:text/html;charset=utf-8,{Uri.EscapeDataString(Quotation)}\"></iframe>"),
        new("data address in base64", EmbedForm.DataAttribute, $"<iframe src=\"data:text/html;base64,{Base64(Quotation)}\"></iframe>"),
        new("escaped attribute", EmbedForm.DataAttribute, $"<div data-embed-html=\"{Escaped(Frame)}\"></div>"),
        new("attribute, escaped twice", EmbedForm.DataAttribute, $"<div data-html=\"{Escaped(Escaped(Frame))}\"></div>"),
        new("percent-encoded attribute", EmbedForm.DataAttribute, $"<div class=\"load-later\" data-content=\"{Uri.EscapeDataString(Quotation)}\"></div>"),
        new("escaped in text", EmbedForm.Iframe, $"<description>{Escaped(Frame)}</description>"),
        new("CDATA of a feed", EmbedForm.Blockquote, "<content:encoded><![CDATA[{q}]]></content:encoded>"),
        new("text/template", EmbedForm.Consent, "<script type=\"text/template\">{f}</script>"),
        new("Flash", EmbedForm.Object, "<object width=\"425\" height=\"344\"><param name=\"movie\" value=\"http://www.youtube.com/v/{v}&hl=en\"><embed src=\"http://www.youtube.com/v/{v}&hl=en\" type=\"application/x-shockwave-flash\"></object>"),
        new("AMP", EmbedForm.Amp, "<amp-youtube data-videoid=\"{v}\" layout=\"responsive\" width=\"480\" height=\"270\"></amp-youtube>"),
        new("AMP with its placeholder", EmbedForm.Amp, "<amp-twitter data-tweetid=\"{p}\" width=\"390\" height=\"330\">" + Quotation.Replace("<blockquote", "<blockquote placeholder", StringComparison.Ordinal) + "</amp-twitter>"),
    ];
}
