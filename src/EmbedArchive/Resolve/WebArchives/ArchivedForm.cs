namespace EmbedArchive.Resolve.WebArchives;

/// <summary>One address under which a post may have been archived, and how such copies are read.</summary>
/// <param name="Address">The address to look up.</param>
/// <param name="IsPrefix">Whether longer addresses that begin with it are the same post (<c>/photo/1</c>, <c>?s=20</c>).</param>
/// <param name="PageFormat">The reader of its pages.</param>
/// <param name="JsonFormat">The reader of its JSON.</param>
internal sealed record ArchivedForm(string Address, bool IsPrefix, string PageFormat, string JsonFormat)
{
    internal string FormatOf(ArchivedCopy copy) => copy.IsJson ? JsonFormat : PageFormat;
}
