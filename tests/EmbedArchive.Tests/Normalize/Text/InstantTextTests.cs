using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Text;

[TestFixture]
internal sealed class InstantTextTests
{
    [TestCase("2023-03-29T14:34:41.123Z", "2023-03-29T14:34:41.123Z", InstantPrecision.Millisecond)]
    [TestCase("2023-03-29T14:34:41.000Z", "2023-03-29T14:34:41Z", InstantPrecision.Second)]
    [TestCase("2018-07-12T13:02:04-07:00", "2018-07-12T20:02:04Z", InstantPrecision.Second)]
    [TestCase("2020-05-12T18:01:18-0700", "2020-05-13T01:01:18Z", InstantPrecision.Second)]
    [TestCase("2011-10-26 14:43:13", "2011-10-26T14:43:13Z", InstantPrecision.Second)]
    [TestCase("2011-10-26T14:43", "2011-10-26T14:43:00Z", InstantPrecision.Minute)]
    [TestCase("2011-10-26", "2011-10-26T00:00:00Z", InstantPrecision.Day)]
    [TestCase("20111026", "2011-10-26T00:00:00Z", InstantPrecision.Day)]
    [TestCase("2011-10", "2011-10-01T00:00:00Z", InstantPrecision.Month)]
    [TestCase("2011", "2011-01-01T00:00:00Z", InstantPrecision.Year)]
    public void An_iso_time_keeps_its_precision_and_its_text(string text, string value, InstantPrecision precision) =>
        Assert.That(InstantText.Iso(text), Is.EqualTo(Of(value, precision, text)));

    [TestCase("")]
    [TestCase("soon")]
    [TestCase("2011-13-45")]
    [TestCase("12/11/2020")]
    [TestCase("2011-10-26T99:00:00Z")]
    [TestCase("0000-00-00")]
    public void What_is_no_iso_time_is_none(string text) => Assert.That(InstantText.Iso(text), Is.Null);

    [TestCase("May 20, 2007", "2007-05-20T00:00:00Z", InstantPrecision.Day)]
    [TestCase("Tuesday, May 17, 2016", "2016-05-17T00:00:00Z", InstantPrecision.Day)]
    [TestCase("20 May 2007", "2007-05-20T00:00:00Z", InstantPrecision.Day)]
    [TestCase("Jan 26, 2026 at 18:50 UTC", "2026-01-26T18:50:00Z", InstantPrecision.Minute)]
    public void An_english_date_is_read_whatever_the_culture(string text, string value, InstantPrecision precision) =>
        Assert.That(InstantText.English(text), Is.EqualTo(Of(value, precision, text)));

    [Test]
    public void Seconds_and_milliseconds_since_1970_are_told_apart() =>
        Assert.That((InstantText.Unix(1584652361)!.Value, InstantText.Unix(1584652361123)!.Value.Millisecond, InstantText.Unix(-5), InstantText.Unix(double.MaxValue)),
            Is.EqualTo((new DateTimeOffset(2020, 3, 19, 21, 12, 41, TimeSpan.Zero), 123, (Instant?)null, (Instant?)null)));

    private static Instant Of(string value, InstantPrecision precision, string text) =>
        new() { Value = DateTimeOffset.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Precision = precision, OriginalText = text };
}
