namespace EmbedArchive.Reports;

/// <summary>The posts of one month.</summary>
/// <param name="Month">Such as <c>2026-05</c>.</param>
/// <param name="Posts">How many.</param>
/// <param name="Gone">How many of them are gone.</param>
internal sealed record MonthCount(string Month, long Posts, long Gone);
