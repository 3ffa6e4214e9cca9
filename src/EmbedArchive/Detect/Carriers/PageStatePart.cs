using EmbedArchive.Detect.Json;

namespace EmbedArchive.Detect.Carriers;

/// <summary>A part of an article's body in a page's state: an object that says what it is (Apple News, Arc) and where the item lies.</summary>
internal struct PageStatePart
{
    private string? member;
    private string? role;
    private int depth;

    /// <summary>Takes one token of the state.</summary>
    internal void Follow(ref JsonScanner scanner, TextSpan span, DetectionRun run)
    {
        if (scanner.Kind is JsonTokenKind.Open or JsonTokenKind.Close)
        {
            if (scanner.Depth != depth) role = null;
            (depth, member) = (scanner.Depth, null);
        }
        else if (scanner.Kind == JsonTokenKind.Name)
        {
            member = scanner.Raw.Length < 16 ? scanner.GetString() : null;
        }
        else if (scanner.Kind == JsonTokenKind.String)
        {
            if (member == "role") role = scanner.GetString();
            else if (member is "URL" && role is not null && run.Catalog.TryMatch(scanner.GetString(), out var match))
                run.Add(Finding.Of(match, EmbedForm.Json, span));
            member = null;
        }
    }
}
