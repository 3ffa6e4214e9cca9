namespace EmbedArchive.Links;

/// <summary>Takes the target out of a wrapper whose rule has matched.</summary>
internal static class TargetReader
{
    /// <summary>The target as an absolute http(s) address with a host; null when the wrapper does not tell one.</summary>
    internal static string? Read(WrapperRule rule, in WebAddress address, ReadOnlySpan<char> captured)
    {
        switch (rule.Encoding)
        {
            case "template": return IdAlias.Expand(rule.Template!, captured, address.Query);
            case "opaque": return null; // Only the network knows.
            case "tail": return Accept(rule, RawTarget.OfEnd(address.Tail), address);
            case "raw-query": return Accept(rule, RawTarget.OfQuery(address.Tail), address);
            case "raw-single-slash": return Accept(rule, RawTarget.OfTail(rule.Name, address.Tail), address);
            case "proofpoint-v3": return Accept(rule, ProofpointV3.Decode(address.Tail), address);
            case "amp-https" or "amp-http": return Accept(rule, AmpLink.Target(rule.Encoding == "amp-https", captured, address), address);
            case "translate-goog-host": return Accept(rule, TranslatedPage.Target(address), address);
            case "feedsportal": return Accept(rule, FeedsPortal.Decode(address.Path), address);
            case "turbo-path": return Accept(rule, RawTarget.OfTurbo(address.Path, address.Query, address.Fragment), address);
        }
        if (rule.Parameters.Length == 0) return captured.IsEmpty ? null : Accept(rule, Decode(rule.Encoding, captured), address);
        foreach (var name in rule.Parameters)
        {
            var value = QueryPairs.Value(address.Query, name, last: rule.Encoding.StartsWith("last-of-many", StringComparison.Ordinal), out var found);
            if (found && Accept(rule, Decode(rule.Encoding, value), address) is { } target) return target;
        }
        return null;
    }

    private static string? Decode(string encoding, ReadOnlySpan<char> value) => encoding switch
    {
        "percent" or "percent-if-url" => PercentEncoding.Decode(value),
        "percent-twice" => PercentEncoding.Decode(PercentEncoding.Decode(value)),
        "percent-until-url" or "last-of-many,percent-until-url" => UntilUrl(PercentEncoding.Decode(value)),
        "brackets,percent-until-url" => UntilUrl(WithoutBrackets(PercentEncoding.Decode(value))),
        "percent-schemeless-https" => "https://" + PercentEncoding.Decode(value),
        "percent-schemeless-http" => "http://" + PercentEncoding.Decode(value),
        "percent+html" => HtmlText.Decode(PercentEncoding.Decode(value)),
        "proofpoint-v2" => ProofpointV2.Decode(value),
        "base64" or "base64-either" => Base64Text.Decode(value),
        "base64url-after-2" => BingToken.Decode(value),
        "base64-percent" => Base64Text.Decode(value) is { } text ? PercentEncoding.Decode(text) : null,
        "google-news-proto" => GoogleNewsId.Decode(value),
        "domain-hint" => null, // Only the host is known, and that is no target.
        _ when encoding.StartsWith("base64url-json", StringComparison.Ordinal) => JsonToken.Decode(value, encoding[(encoding.IndexOf(':', StringComparison.Ordinal) + 1)..]),
        _ => throw new InvalidOperationException($"wrappers.txt names an encoding that is not known: {encoding}."),
    };

    // Some senders encode twice (Cisco, Business Wire, PR Newswire, GMX): the scheme's own colon shows it.
    private static string UntilUrl(string text)
    {
        for (var again = 0; again < 2 && IsEscapedAddress(text); again++) text = PercentEncoding.Decode(text);
        return text;
    }

    // Awin wraps its "p" so when it is encoded twice.
    private static string WithoutBrackets(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) ? text[2..^2] : text;

    private static bool IsEscapedAddress(string text) =>
        text.StartsWith("http%3A", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https%3A", StringComparison.OrdinalIgnoreCase) ||
        text.StartsWith("http%253A", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https%253A", StringComparison.OrdinalIgnoreCase);

    /// <summary>Completes and judges what was decoded: only an absolute http(s) address with a usable host counts.</summary>
    private static string? Accept(WrapperRule rule, string? text, in WebAddress wrapper)
    {
        if (string.IsNullOrEmpty(text)) return null;
        text = AddressText.Clean(text);
        if (!AddressText.IsWeb(text) && !WebAddress.HasScheme(text))
        {
            if (rule.Relative && text is ['/', ..]) text = $"https://{wrapper.Host}{text}";
            else if (rule.Schemeless && text.Contains('.', StringComparison.Ordinal)) text = "https://" + text;
        }
        if (!AddressText.IsWeb(text)) return null;
        text = rule.Cut switch
        {
            "signature" => TargetEnd.WithoutSignature(text),
            "mcas" => TargetEnd.WithoutProxySuffix(text),
            _ => text,
        };
        Span<char> host = stackalloc char[HostName.MaxLength];
        return WebAddress.TryRead(text, host, out _) == AddressKind.Web ? text : null;
    }
}
