using EmbedArchive.Detect.Dates;
using EmbedArchive.Detect.Quotes;
using EmbedArchive.Providers.Addresses;

namespace EmbedArchive.Detect.Marks;

/// <summary>Fills the templates of <see cref="Mark.Facts"/>.</summary>
internal static class MarkFacts
{
    internal static bool LooksInside(EmbedFallback facts) =>
        new[] { facts.Text, facts.Title, facts.Author }.Any(t => t is "{content}" or "{picture-text}");

    internal static EmbedFallback? Fill(EmbedFallback templates, MarkValues values)
    {
        var date = Value(templates.Date, values);
        var handle = Handle(Value(templates.Handle, values));
        var title = PlainText(Value(templates.Title, values));
        var byline = Byline.Find(title ?? "");
        var filled = new EmbedFallback
        {
            Text = PlainText(Value(templates.Text, values)),
            Title = title,
            Author = Value(templates.Author, values) ?? byline?.Name,
            Handle = handle ?? byline?.Handle,
            Date = date is null ? null : PostDate.Find(date)?.Iso,
        };
        filled = filled with { DateFrom = filled.Date is null ? null : DateSource.Printed };
        return filled == new EmbedFallback { Links = filled.Links } ? null : filled;
    }

    private static string? Value(string? template, MarkValues values) =>
        template is not null && Template.Fill(template, values.Find) is { } filled && !string.IsNullOrWhiteSpace(filled) ? filled.Trim() : null;

    // The text may hold markup of its own (mentions, links).
    private static string? PlainText(string? value) => value is null || !value.AsSpan().ContainsAny('<', '&') ? value : new QuoteMarkup(value).Text.Trim();

    private static string? Handle(string? value)
    {
        if (value is null) return null;
        var at = value.LastIndexOf('@');
        return at >= 0 ? value[(at + 1)..] : value;
    }
}
