using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// Article links of FeedsPortal (gone since about 2016, frequent in old feeds): <c>/…/CODE/story01.htm</c>, where <c>0</c> and a capital
/// stand for a character or a common piece of an address.
/// </summary>
internal static class FeedsPortal
{
    // A to Y in order.
    private static readonly string[] Pieces =
        ["0", ".", "/", "?", "-", "=", "&", ",", "_", "%", "+", "http://", "https://", ".com", ".co.uk", ";", "|", ":", "www.", "#", "$", "~", "!", "(", ")"];

    internal static string? Decode(ReadOnlySpan<char> path)
    {
        path = path[..path.LastIndexOf('/')];
        var code = path[(path.LastIndexOf('/') + 1)..];
        // Some feeds put an l and a number before the code; the address begins with its scheme.
        var http = code.IndexOf("0L");
        var https = code.IndexOf("0M");
        var start = http < 0 || (https >= 0 && https < http) ? https : http;
        if (start < 0) return null;
        code = code[start..];
        var decoded = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length; i++)
            if (code[i] == '0' && i + 1 < code.Length && code[i + 1] - 'A' is var piece && piece >= 0 && piece < Pieces.Length)
            {
                decoded.Append(Pieces[piece]);
                i++;
            }
            else decoded.Append(code[i]);
        return decoded.ToString();
    }
}
