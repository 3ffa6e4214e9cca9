namespace EmbedArchive.Links;

/// <summary>Drops fragments that only track; places in a page, routes and text fragments are content.</summary>
internal static class FragmentCleaner
{
    /// <summary>Writes what is left, its number sign included; tells whether something was taken out.</summary>
    internal static bool Write(ref AddressWriter writer, ReadOnlySpan<char> fragment, bool asIdentity)
    {
        if (fragment.IsEmpty) return false;
        if (IsTracking(fragment)) return true;
        if (asIdentity && fragment.IndexOf(":~:") is var directive and >= 0) fragment = fragment[..directive];
        if (fragment.IsEmpty) return false;
        writer.Append('#');
        PathText.Write(ref writer, fragment);
        return false;
    }

    // xtor: AT Internet; Echobox: posting tool; wt_ref behind number signs: AdguardTeam/CoreLibs#567; a dot and a token: AddThis.
    private static bool IsTracking(ReadOnlySpan<char> fragment)
    {
        var text = fragment.TrimStart('#');
        if (Starts(text, "xtor=") || Starts(text, "Echobox=") || Starts(text, "ref=") || Starts(text, "wt_ref=")) return true;
        if (Starts(text, "utm_")) return text.IndexOf('=') is var equals and > 4 && !text[4..equals].ContainsAnyExceptInRange('a', 'z');
        return text.Length >= 9 && text[0] == '.' && !text[1..].ContainsAnyExcept(Alphanumeric.Word);
    }

    private static bool Starts(ReadOnlySpan<char> text, string name) => text.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
