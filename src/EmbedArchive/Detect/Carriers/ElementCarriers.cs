using EmbedArchive.Detect.Quotes;

namespace EmbedArchive.Detect.Carriers;

/// <summary>Asks the carriers about one element, the surest first. Markup parked in attributes counts beside what the element itself is.</summary>
internal static class ElementCarriers
{
    internal static void Read(in Island island, int findingsBefore, DetectionRun run)
    {
        var catalog = run.Catalog;
        var finding = MarkCarrier.Read(island, catalog)
            ?? FrameCarrier.Read(island, catalog)
            ?? ScriptSource(island, catalog)
            ?? AttributeCarrier.Read(island, catalog)
            ?? JsonAttributeCarrier.Read(island, catalog);
        if (finding is not null)
        {
            run.AbsorbInto(finding, findingsBefore);
            run.Add(finding);
        }

        ParkedMarkup.Read(island, run);
    }

    private static Finding? ScriptSource(in Island island, ProviderCatalog catalog) =>
        island.Element.Name == "script" && island.Element["src"] is { } source && catalog.TryMatch(CarriedAddress.Complete(source), out var match)
            ? Finding.Of(match, island.FormOf(EmbedForm.Script), island.Span) with { Fallback = CreditReader.ReadPicture(island.Following) }
            : null;
}
