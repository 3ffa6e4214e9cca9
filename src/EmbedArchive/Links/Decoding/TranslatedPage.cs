using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// Pages shown through translate.goog: the publisher's host is the first label, dots written as hyphens and hyphens doubled; the
/// translator's own parameters begin with <c>_x_tr_</c>.
/// </summary>
internal static class TranslatedPage
{
    internal static string? Target(in WebAddress address)
    {
        var dot = address.Host.IndexOf('.');
        if (dot <= 0) return null;
        var host = new StringBuilder().Append(address.Host[..dot]).Replace("--", "\n").Replace('-', '.').Replace('\n', '-');
        var target = new StringBuilder("https://").Append(host).Append(address.Path);
        var separator = '?';
        if (!address.Query.IsEmpty)
            foreach (var pair in new QueryPairs(address.Query))
                if (pair.SequenceEqual("_x_tr_sch=http")) target.Remove(4, 1);
                else if (!pair.StartsWith("_x_tr_"))
                {
                    target.Append(separator).Append(pair);
                    separator = '&';
                }
        if (!address.Fragment.IsEmpty) target.Append('#').Append(address.Fragment);
        return target.ToString();
    }
}
