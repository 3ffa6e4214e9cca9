using EmbedArchive.Http;

namespace EmbedArchive.Links;

/// <summary>Reads one answer: where it sends the reader, or why the walk ends.</summary>
internal static class AnswerReader
{
    internal static HopStep Read(Capture answer, string address)
    {
        if (answer.Failure is { } failure) return HopStep.End(OutcomeOf(failure.Kind), ExpandMessages.OfFailure(failure, address));
        return answer.Status switch
        {
            300 or 301 or 302 or 303 or 307 or 308 => ReadRedirect(answer, address),
            >= 200 and < 300 => ReadPage(answer, address),
            _ => HopStep.End(ExpandOutcome.HttpError, ExpandMessages.OfStatus(answer.Status, address)),
        };
    }

    /// <summary>300 names its preferred choice in Location (RFC 9110, 15.4.1); without a Location the page itself may go on.</summary>
    private static HopStep ReadRedirect(Capture answer, string address)
    {
        string? location = null;
        foreach (var (name, value) in answer.Headers)
        {
            if (!name.Equals("Location", StringComparison.OrdinalIgnoreCase)) continue;
            if (location is not null && location != value) return HopStep.End(ExpandOutcome.Invalid, ExpandMessages.TwoLocations(address));
            location = value;
        }
        if (location is not null) return Follow(address, location, HopVia.Http);
        var page = ReadPage(answer, address);
        return page.Next is null && page.Outcome == ExpandOutcome.Resolved ? HopStep.End(ExpandOutcome.HttpError, ExpandMessages.NoLocation(answer.Status, address)) : page;
    }

    private static HopStep ReadPage(Capture answer, string address)
    {
        if (answer.Header("Refresh") is { } header && RefreshDirective.Read(header) is { IsRedirect: true } refresh)
            return IsSamePage(address, address, refresh.Address) ? HopStep.End(ExpandOutcome.Resolved) : Follow(address, refresh.Address, HopVia.RefreshHeader);
        if (answer.Body.IsEmpty) return OfPage(new PageReading(), address);
        if (!IsHtml(answer)) return HopStep.End(ExpandOutcome.Resolved);

        var bytes = answer.Body.Span[..Math.Min(answer.Body.Length, PageScan.MaxLength)];
        var page = PageScan.Read(WebEncoding.Decode(bytes, Charset(answer.Header("Content-Type"))).Text);
        if (page.Refresh is { IsRedirect: true } meta)
            return IsSamePage(address, BaseOf(address, page.RefreshBase), meta.Address) ? HopStep.End(ExpandOutcome.Resolved) : Follow(BaseOf(address, page.RefreshBase), meta.Address, HopVia.MetaRefresh);
        // A script that leaves a page with a text of its own does so on some condition.
        if (page.ScriptTarget is { Length: > 0 } script && page.TextLength < 500 && !IsSamePage(address, BaseOf(address, page.Base), script))
            return Follow(BaseOf(address, page.Base), script, HopVia.Javascript);
        return OfPage(page, address);
    }

    private static HopStep OfPage(PageReading page, string address)
    {
        if (InterstitialPage.IsOne(page, address, out var named))
            return HopStep.End(ExpandOutcome.Interstitial, ExpandMessages.Page(address, named, page.HasComputedScript), named);
        return AmpOriginal.Of(page, BaseOf(address, page.Base), address) is { } original
            ? HopStep.End(ExpandOutcome.Resolved, named: original, via: HopVia.Canonical)
            : HopStep.End(ExpandOutcome.Resolved);
    }

    private static HopStep Follow(string from, string reference, HopVia via) => AddressResolution.Resolve(from, reference, out var next) switch
    {
        AddressKind.Web => HopStep.Go(next, via),
        AddressKind.NotWeb => HopStep.End(ExpandOutcome.Blocked, ExpandMessages.OtherScheme(from, next), via: via),
        _ => HopStep.End(ExpandOutcome.Invalid, ExpandMessages.BadTarget(from, next), via: via),
    };

    private static string BaseOf(string address, string? pageBase) =>
        pageBase is not null && AddressResolution.Resolve(address, pageBase, out var resolved) == AddressKind.Web ? resolved : address;

    // A page that only renews itself is the target.
    private static bool IsSamePage(string address, string from, string reference) =>
        AddressResolution.Resolve(from, reference, out var next) == AddressKind.Web && WalkState.WithoutFragment(next) == WalkState.WithoutFragment(address);

    private static bool IsHtml(Capture answer)
    {
        var type = answer.Header("Content-Type");
        if (type is not null) return type.Contains("html", StringComparison.OrdinalIgnoreCase);
        return answer.Body.Span.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..];
    }

    private static string? Charset(string? type)
    {
        var start = type?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (start < 0) return null;
        var value = type![(start + 8)..];
        var end = value.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? value : value[..end]).Trim(' ', '"', '\'');
    }

    private static ExpandOutcome OutcomeOf(WebFailureKind kind) => kind switch
    {
        WebFailureKind.RefusedAddress => ExpandOutcome.Blocked,
        WebFailureKind.InvalidAddress => ExpandOutcome.Invalid,
        WebFailureKind.Timeout => ExpandOutcome.Timeout,
        WebFailureKind.NotCaptured or WebFailureKind.Offline => ExpandOutcome.NotCaptured,
        _ => ExpandOutcome.HttpError,
    };
}
