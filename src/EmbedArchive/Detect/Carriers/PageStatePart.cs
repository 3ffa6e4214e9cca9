using EmbedArchive.Detect.Json;

namespace EmbedArchive.Detect.Carriers;

/// <summary>A part of an article's body in a page's state: an object that says what it is (Apple News, Arc) and where the item lies.</summary>
internal struct PageStatePart
{
    /// <summary>The member that says what the part is, as the source has it.</summary>
    internal const string Role = "\"role\"";

    /// <summary>The name of the member that says where the item lies.</summary>
    internal const string Address = "URL";

    private string? member; // "role" or Address, or nothing
    private string? role;
    private string? address;
    private int depth;

    /// <summary>Takes one token of the state.</summary>
    internal void Follow(ref JsonScanner scanner, TextSpan span, DetectionRun run)
    {
        if (scanner.Kind is JsonTokenKind.Open or JsonTokenKind.Close)
        {
            if (scanner.Depth != depth) (role, address) = (null, null);
            (depth, member) = (scanner.Depth, null);
        }
        else if (scanner.Kind == JsonTokenKind.Name)
        {
            member = scanner.Raw.Length >= 16 ? null : scanner.Is("role") ? "role" : scanner.Is(Address) ? Address : null;
        }
        else if (scanner.Kind == JsonTokenKind.String)
        {
            if (member == "role") role = scanner.GetString();
            else if (member == Address) address = scanner.GetString();
            member = null;
            if (role is null || address is null) return;
            if (run.Catalog.TryMatch(address, out var match)) run.Add(Finding.Of(match, EmbedForm.Json, span));
            address = null;
        }
    }
}
