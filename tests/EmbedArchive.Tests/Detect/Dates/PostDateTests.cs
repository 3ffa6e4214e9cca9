using EmbedArchive.Detect.Dates;

namespace EmbedArchive.Tests.Detect.Dates;

[TestFixture]
internal sealed class PostDateTests
{
    [TestCase("November 6, 2023", "2023-11-06")]
    [TestCase("30 April 2020", "2020-04-30")]
    [TestCase("27. August 2016", "2016-08-27")]
    [TestCase("19 décembre 2018", "2018-12-19")]
    [TestCase("13 de septiembre de 2017", "2017-09-13")]
    [TestCase("23 de outubro de 2020", "2020-10-23")]
    [TestCase("17 dicembre 2017", "2017-12-17")]
    [TestCase("19 december 2017", "2017-12-19")]
    [TestCase("17 juli 2016", "2016-07-17")]
    [TestCase("6 sierpnia 2018", "2018-08-06")]
    [TestCase("24 марта 2019 г.", "2019-03-24")]
    [TestCase("21 Eylül 2016", "2016-09-21")]
    [TestCase("2016年6月21日", "2016-06-21")]
    [TestCase("2016 年 9 月 23 日", "2016-09-23")]
    [TestCase("2019년 12월 1일", "2019-12-01")]
    [TestCase("17 בפברואר 2014", "2014-02-17")]
    [TestCase("Lundi 18 janvier 2021", "2021-01-18")]
    [TestCase("Thứ Sáu, 8 tháng 10, 2021", "2021-10-08")]
    [TestCase("3:15 PM ∙ Jun 24, 2022", "2022-06-24")]
    [TestCase("am 23. Okt 2017 um 0:31 Uhr", "2017-10-23")]
    [TestCase("2017 4月 10 8:24午後 PDT", "2017-04-10")]
    [TestCase("12 Μαΐου 2021", "2021-05-12")]
    [TestCase("5 مايو 2022", "2022-05-05")]
    [TestCase("2026-04-01T03:14:06.000Z", "2026-04-01T03:14:06.000Z")]
    [TestCase("2026-09-09", "2026-09-09")]
    [TestCase("Fri Jun 24 15:15:00 +0000 2022", "2022-06-24T15:15:00+00:00")]
    [TestCase("10.04.2021", "2021-04-10")]
    [TestCase("24/06/2022", "2022-06-24")]
    public void A_date_is_read_in_its_own_language(string text, string iso) => Assert.That(PostDate.Find(text)?.Iso, Is.EqualTo(iso));

    [TestCase("4/10/2021")]
    [TestCase("31 February 2021")]
    [TestCase("in the May of 1912")]
    [TestCase("100 may 2021000")]
    [TestCase("")]
    public void What_is_no_certain_date_stays_unread(string text) => Assert.That(PostDate.Find(text), Is.Null);
}
