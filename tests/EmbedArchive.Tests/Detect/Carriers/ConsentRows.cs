using static EmbedArchive.Tests.Detect.Carriers.CarrierRow;

namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>What waits for the reader's consent.</summary>
internal static class ConsentRows
{
    internal static readonly CarrierRow[] All =
    [
        new("Borlabs, as text", EmbedForm.Consent, $"<div class=\"BorlabsCookie\"><div class=\"borlabs-hide\" data-borlabs-cookie-type=\"content-blocker\" data-borlabs-cookie-id=\"youtube\">{Base64(Frame)}</div></div>"),
        new("Borlabs, in a template", EmbedForm.Consent, $"<div class=\"borlabs-hide\" data-borlabs-cookie-type=\"content-blocker\"><script type=\"text/template\">{Base64(Frame)}</script></div>"),
        new("Borlabs 3", EmbedForm.Consent, "<iframe src-consent=\"https://www.youtube-nocookie.com/embed/{v}\"></iframe>"),
        new("Borlabs 3, markup", EmbedForm.DataAttribute, $"<div class=\"brlbs-cmpnt-container\" data-borlabs-cookie-content=\"{Base64(Frame)}\"></div>"),
        new("Complianz", EmbedForm.Consent, "<iframe class=\"cmplz-iframe\" data-cmplz-target=\"src\" data-src-cmplz=\"https://www.youtube.com/embed/{v}\" src=\"about:blank\"></iframe>"),
        new("Complianz, quotation", EmbedForm.Blockquote, "{q}".Replace("twitter-tweet", "twitter-tweet cmplz-placeholder-element", StringComparison.Ordinal)),
        new("Cookiebot", EmbedForm.Consent, "<iframe data-cookieblock-src=\"https://www.youtube.com/embed/{v}\" data-cookieconsent=\"marketing\"></iframe>"),
        new("CookieYes", EmbedForm.Lazy, "<iframe data-cookieyes=\"cookieyes-advertisement\" data-cky-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("iubenda", EmbedForm.Consent, "<iframe class=\"_iub_cs_activate\" src=\"https://cdn.iubenda.com/cookie_solution/empty.html\" suppressedsrc=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Usercentrics", EmbedForm.Consent, "<iframe data-usercentrics=\"YouTube Video\" uc-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("consentmanager", EmbedForm.Consent, "<iframe class=\"cmplazyload\" data-cmp-vendor=\"s30\" src=\"about:blank\" data-cmp-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Klaro", EmbedForm.Lazy, "<iframe data-name=\"youtube\" data-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("OneTrust", EmbedForm.Consent, "<iframe class=\"optanon-category-C0004\" data-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Real Cookie Banner", EmbedForm.Consent, "<iframe consent-required=\"12\" consent-by=\"services\" consent-original-src-_=\"https://www.youtube.com/embed/{v}\" consent-click-original-src-_=\"https://www.youtube.com/embed/{v}?autoplay=1\"></iframe>"),
        new("tarteaucitron", EmbedForm.Consent, "<div class=\"youtube_player\" videoID=\"{v}\" width=\"560\" height=\"315\"></div>"),
        new("tarteaucitron, post", EmbedForm.Consent, "<div class=\"twitterembed-canvas\" tweetid=\"{p}\"></div>"),
        new("Cookie Information", EmbedForm.Consent, "<iframe data-consent-src=\"https://www.youtube.com/embed/{v}\" data-category-consent=\"cookie_cat_marketing\"></iframe>"),
        new("WPConsent", EmbedForm.Consent, "<iframe data-wpconsent-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Moove", EmbedForm.Consent, "<iframe data-gdpr-iframesrc=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("Avada", EmbedForm.Consent, "<iframe data-privacy-src=\"https://www.youtube.com/embed/{v}\"></iframe>"),
        new("embetty", EmbedForm.CustomElement, "<embetty-video type=\"youtube\" video-id=\"{v}\"></embetty-video>"),
        new("embetty, post", EmbedForm.CustomElement, "<embetty-tweet status=\"{p}\"></embetty-tweet>"),
    ];
}
