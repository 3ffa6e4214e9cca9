using static EmbedArchive.Tests.Detect.Carriers.CarrierRow;

namespace EmbedArchive.Tests.Detect.Carriers;

/// <summary>Articles that stand in the page as JSON.</summary>
internal static class StateRows
{
    private static readonly string Quoted = InJson(Quotation), Framed = InJson(Frame);

    internal static readonly CarrierRow[] All =
    [
        new("__NEXT_DATA__", EmbedForm.Json, $"<script id=\"__NEXT_DATA__\" type=\"application/json\">{{\"props\":{{\"body\":[{{\"type\":\"embed\",\"html\":\"{Quoted}\"}}]}}}}</script>"),
        new("Arc", EmbedForm.Json, "<script type=\"application/javascript\">window.Fusion=window.Fusion||{};Fusion.globalContent={\"content_elements\":[{\"type\":\"oembed_response\",\"subtype\":\"youtube\",\"raw_oembed\":{\"html\":\"" + Framed + "\"}}]};</script>"),
        new("Apple News", EmbedForm.Json, "<script type=\"application/json\">{\"components\":[{\"role\":\"tweet\",\"URL\":\"https://twitter.com/portdesk/status/{p}\"}]}</script>"),
        new("Apple News, video", EmbedForm.Json, "<script type=\"application/json\">{\"components\":[{\"role\":\"embedwebvideo\",\"URL\":\"https:\\/\\/www.youtube.com\\/embed\\/{v}\"}]}</script>"),
    ];
}
