namespace EmbedArchive.Tests.Detect.Flattened;

/// <summary>The date of X's embeds in the languages of its readers; the article is invented.</summary>
internal static class LocaleRows
{
    private static readonly (string Language, string Date, string Iso)[] Dates =
    [
        ("en", "November 6, 2023", "2023-11-06"), ("en-gb", "30 April 2020", "2020-04-30"), ("de", "27. August 2016", "2016-08-27"), ("fr", "19 décembre 2018", "2018-12-19"),
        ("fr first", "1er mars 2019", "2019-03-01"), ("es", "13 de septiembre de 2017", "2017-09-13"), ("pt", "23 de outubro de 2020", "2020-10-23"), ("it", "17 dicembre 2017", "2017-12-17"),
        ("nl", "19 december 2017", "2017-12-19"), ("sv", "17 juli 2016", "2016-07-17"), ("da", "3. maj 2021", "2021-05-03"), ("no", "9. desember 2022", "2022-12-09"),
        ("fi", "6. marraskuuta 2023", "2023-11-06"), ("pl", "6 sierpnia 2018", "2018-08-06"), ("cs", "6. listopadu 2023", "2023-11-06"), ("hu", "2023. november 6.", "2023-11-06"),
        ("ro", "6 noiembrie 2023", "2023-11-06"), ("ru", "24 марта 2019 г.", "2019-03-24"), ("uk", "6 листопада 2023 р.", "2023-11-06"), ("tr", "21 Eylül 2016", "2016-09-21"),
        ("el", "6 Νοεμβρίου 2023", "2023-11-06"), ("ja", "2016年6月21日", "2016-06-21"), ("zh", "2020年9月25日", "2020-09-25"), ("zh spaced", "2016 年 9 月 23 日", "2016-09-23"),
        ("ko", "2019년 12월 1일", "2019-12-01"), ("id", "6 November 2023", "2023-11-06"), ("vi", "6 tháng 11, 2023", "2023-11-06"), ("he", "17 בפברואר 2014", "2014-02-17"),
        ("ar", "6 نوفمبر، 2023", "2023-11-06"), ("hi", "6 नवंबर 2023", "2023-11-06"), ("iso", "2026-09-09", "2026-09-09"), ("local", "27.8.2016", "2016-08-27"),
        ("short", "Nov 6, 2023", "2023-11-06"), ("clock first", "1:26 AM ∙ Apr 28, 2022", "2022-04-28"),
    ];

    internal static IEnumerable<FlattenedRow> All =>
        Dates.Select(d => new FlattenedRow(d.Language, $"<p>Prose.</p><p>Post text here.</p><p>— Port Desk (@portdesk) {d.Date}</p><p>More prose follows, a whole paragraph of it.</p>",
            $"x | portdesk | Port Desk | {d.Iso} | Post text here."));
}
