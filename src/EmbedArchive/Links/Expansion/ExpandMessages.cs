using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>The texts of <see cref="ExpandedLink.Error"/>: what happened, at which address, what to do.</summary>
internal static class ExpandMessages
{
    internal static string NotUsable(string url) => $"{Cut(url)} is not an http or https address with a usable host.";

    internal static string Cancelled(string url) => $"{Show(url)} was not followed to its end: the run was cancelled. Run it again.";

    internal static string OfFailure(WebFailure failure, string address) =>
        failure.Kind == WebFailureKind.NameNotFound ? $"{failure.Message} {Archives(address)}" : failure.Message;

    internal static string OfStatus(int status, string address) =>
        $"{Show(address)} answered {status}.{(status is 404 or 410 ? " " + Archives(address) : "")}";

    internal static string NoLocation(int status, string address) => $"{Show(address)} answered {status} and named no address to go to.";

    internal static string TwoLocations(string address) => $"{Show(address)} named two different addresses to go to; neither is trusted.";

    internal static string BadTarget(string address, string target) =>
        target.Length == 0 ? $"{Show(address)} sends on to an empty address." : $"{Show(address)} sends on to {Cut(target)}, which is no usable address.";

    internal static string OtherScheme(string address, string target) => $"{Show(address)} sends on to {Cut(target)}; only http and https are asked.";

    internal static string Dead(string address) => $"The service behind {Show(address)} is known to be gone, and who has its name now is unknown. It was not asked. {Archives(address)}";

    internal static string IpLogger(string address) => $"{Show(address)} belongs to a service that records who follows its links. It was not asked, so that nobody learns who looked.";

    internal static string Monetised(string address) => $"{Show(address)} belongs to a service that makes the reader wait or solve tasks for money. It was not asked; open it in a browser if you must.";

    internal static string Button(string address) => $"{Show(address)} is a button's address (share, save, send). It acts and leads nowhere, so it was not asked.";

    internal static string Wall(string address, string? named) =>
        $"{Show(address)} is a page that stands in the way (login, consent, check or warning). {(named is null ? "It names no target." : $"Behind it: {Show(named)}.")}";

    internal static string Page(string address, string? named, bool computed) =>
        $"{Show(address)} answered with a page in place of a redirect. {(named is not null ? $"It names {Show(named)}." : computed ? "Its script works out where to go; scripts are not run." : "It names no single target.")}";

    internal static string Loop(string address) => $"The way comes back to {Show(address)} with nothing changed.";

    internal static string TooMany(int limit, string address) => $"More than {limit} redirects; the next would have been {Show(address)}. HttpOptions.MaxRedirects raises the limit.";

    private static string Archives(string address) => $"A web archive may have kept where it led: https://web.archive.org/web/*/{Show(address)}";

    private static string Show(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Redaction.Show(uri) : Cut(address);

    // Foreign text on one line, not long.
    private static string Cut(string text)
    {
        var shown = Redaction.ShowText(text);
        var clean = string.Concat(shown.Take(200).Where(c => !char.IsControl(c)));
        return shown.Length > 200 ? clean + "…" : clean;
    }
}
