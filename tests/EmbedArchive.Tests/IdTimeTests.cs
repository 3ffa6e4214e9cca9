namespace EmbedArchive.Tests;

/// <summary>Ids against dates that their own pages print.</summary>
[TestFixture]
internal sealed class IdTimeTests
{
    [Test]
    public void An_id_of_X_tells_the_second() =>
        Assert.That(IdTime.OfX("1721535909712629760"), Is.EqualTo(new DateTimeOffset(2023, 11, 6, 14, 47, 29, TimeSpan.Zero)).Within(TimeSpan.FromDays(0.7)));

    [TestCase("3579861234")]
    [TestCase("not-a-number-at-all")]
    [TestCase("99999999999999999999999")]
    public void An_old_or_foreign_id_of_X_tells_nothing(string id) => Assert.That(IdTime.OfX(id), Is.Null);

    [Test]
    public void A_record_key_of_Bluesky_tells_the_day() =>
        Assert.That(IdTime.OfBluesky("3lddnbw2k4z27")?.UtcDateTime.Date, Is.EqualTo(new DateTime(2024, 12, 15)));

    [Test]
    public void A_short_code_of_Instagram_tells_the_day() =>
        Assert.That(IdTime.OfInstagram("Byxieczg0ba")?.UtcDateTime.Date, Is.EqualTo(new DateTime(2019, 6, 16)));

    [Test]
    public void Half_a_short_code_tells_nothing() => Assert.That(IdTime.OfInstagram("Byxi"), Is.Null);
}
