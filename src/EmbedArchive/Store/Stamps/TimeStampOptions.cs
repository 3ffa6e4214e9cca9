namespace EmbedArchive;

/// <summary>Whether each manifest is stamped by third parties, and how stamps are checked.</summary>
public sealed class TimeStampOptions
{
    /// <summary>Makes and checks stamps; the package EmbedArchive.TimeStamps has one.</summary>
    /// <value>Default: null: nothing is stamped, and verification says of stamps that it could not check them.</value>
    public ITimeStamper? Stamper { get; set; }

    /// <summary>Who is asked for a stamp after each run, all of them. One that does not answer costs its stamp and nothing else.</summary>
    /// <value>Default: none.</value>
    public IList<TimeStampAuthority> Authorities { get; } = [];

    internal IEnumerable<string> Problems()
    {
        if (Authorities.Count > 0 && Stamper is null)
            yield return "TimeStamps.Authorities names authorities, but TimeStamps.Stamper is null: set it to that of the package EmbedArchive.TimeStamps.";
        foreach (var authority in Authorities)
        {
            if (authority.Name.Length is 0 or > 40 || !authority.Name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
                yield return $"TimeStamps.Authorities: the name '{authority.Name}' has other characters than a-z, 0-9 and -, or not 1 to 40 of them.";
            if (!authority.Address.IsAbsoluteUri || authority.Address.Scheme is not ("http" or "https"))
                yield return $"TimeStamps.Authorities: '{authority.Address}' is not an http or https address.";
        }
        foreach (var group in Authorities.GroupBy(a => a.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return $"TimeStamps.Authorities: two authorities have the name '{group.Key}'.";
    }
}
