using EmbedArchive.Detect.Carriers;
using EmbedArchive.Detect.Marks;
using EmbedArchive.Html;

namespace EmbedArchive.Detect;

/// <summary>Tells by a start tag whether its element may be an embed. Asked for nearly every tag of a page, so the cheap things are asked first.</summary>
internal static class Candidates
{
    internal static bool Contains(string html, in HtmlScanner scanner, ProviderCatalog catalog, ref SeenClasses seen)
    {
        var marks = catalog.Marks;
        if ((scanner.Traits & ElementTraits.Frame) != 0 || marks.Tags.Contains(scanner.Name)) return true;
        var hasSettings = false;
        foreach (var attribute in scanner.Attributes)
        {
            var value = attribute.RawValue;
            if (attribute.NameIs("class"))
            {
                if (!seen.Holds(html, attribute.ValueSpan))
                {
                    if (HasMarkedClass(value, marks)) return true;
                    seen.Add(html, attribute.ValueSpan);
                }
            }
            else if (IsTelling(attribute.Name, value, catalog))
            {
                return true;
            }

            hasSettings |= value is ['{' or '[', ..];
        }

        return hasSettings && IsPlayer(scanner.Attributes, catalog);
    }

    // Beside settings in JSON stands what a player needs: its service, an address of a picture that is an item, markup.
    private static bool IsPlayer(HtmlAttributes attributes, ProviderCatalog catalog)
    {
        foreach (var attribute in attributes)
        {
            var value = attribute.RawValue;
            if (NamedFacade.MayBeService(attribute.Name) || (value is not ['{' or '[', ..] && MarkupText.IsParked(value))) return true;
            if (AttributeCarrier.IsOwn(attribute.Name) && CarriedAddress.IsLikely(value) && CarriedAddress.IsKnown(value, catalog)) return true;
        }

        return false;
    }

    private static bool IsTelling(ReadOnlySpan<char> name, ReadOnlySpan<char> value, ProviderCatalog catalog) =>
        catalog.Marks.Attributes.Contains(name) || AttributeCarrier.IsLoaded(name, value, catalog) || NamedFacade.IsService(name);

    private static bool HasMarkedClass(ReadOnlySpan<char> classes, MarkIndex marks)
    {
        while (!classes.IsEmpty)
        {
            var length = 0;
            while (length < classes.Length && classes[length] > ' ') length++;
            if (marks.Classes.Contains(classes[..length])) return true;
            classes = classes[Math.Min(length + 1, classes.Length)..];
        }

        return false;
    }
}
