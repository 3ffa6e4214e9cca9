using System.Buffers;
using System.Collections.Frozen;

namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// The words of Facebook's embeds. Seen in published pages: English, German, French, Spanish, Indonesian, Vietnamese; the others are as the interface of
/// Facebook words them. The weekday, which bylines of blogs seldom print, is what makes the line Facebook's.
/// </summary>
internal static class FacebookPhrases
{
    internal static readonly FacebookPhrase[] All =
    [
        new(["Posted by"], ["on"]),
        new(["Gepostet von"], ["am"]),
        new(["Publié par", "Publiée par", "Publie par"], ["sur", "le"]),
        new(["Publicado por", "Publicada por"], ["en", "el", "em", "na", "no"]),
        new(["Dikirim oleh"], ["pada"]),
        new(["Người đăng:"], ["vào"]),
        new(["Pubblicato da", "Pubblicata da"], ["su", "il", "in data"]),
        new(["Geplaatst door"], ["op"]),
        new(["Opublikowany przez", "Opublikowane przez"], ["w dniu", "dnia", "w", "we", "na"]),
        new(["Publicerat av", "Inlagt av"], ["den", "på"]),
        new(["Slået op af", "Opslået af"], ["den", "i"]),
        new(["Publisert av", "Lagt ut av"], []),
        new(["Опубликовано"], ["в", "во"]),
        new(["Опубліковано"], ["в", "у"]),
        new(["Přidal", "Přidala", "Zveřejnil"], ["dne"]),
        new(["Közzétette:"], []),
        new(["Postat de"], ["pe", "în"]),
    ];

    private static readonly string[] Starts = [.. All.SelectMany(p => p.Before)];

    /// <summary>The words that begin in ASCII: only for them is the search for several words at once fast.</summary>
    internal static readonly SearchValues<string> Latin = SearchValues.Create([.. Starts.Where(BeginsInAscii)], StringComparison.Ordinal);

    private static readonly string[] Others = [.. Starts.Where(s => !BeginsInAscii(s))];

    /// <summary>The other words wait for a letter of theirs that is rare elsewhere.</summary>
    internal static readonly SearchValues<char> OthersLetters = SearchValues.Create("đåřöО");

    private static readonly FrozenSet<string> Weekdays = new[]
    {
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday", "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche", "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo", "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag", "poniedziałek|wtorek|środa|środę|czwartek|piątek|sobota|sobotę|niedziela|niedzielę",
        "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag", "понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье",
        "понеділок|вівторок|середа|середу|четвер|п'ятниця|субота|суботу|неділя|неділю", "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
        "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật", "pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli",
        "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap", "luni|marți|miercuri|joi|vineri|sâmbătă|duminică", "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    }.SelectMany(l => l.Split('|')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the first words stand that may begin an attribution; -1 when there are none.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Latin);
        if (!text.ContainsAny(OthersLetters)) return first;
        foreach (var start in Others)
        {
            var at = text.IndexOf(start, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    }

    /// <summary>The text without the weekday at its end; null when it ends with none.</summary>
    internal static string? WithoutWeekday(string text)
    {
        text = text.TrimEnd(' ', ',', '،');
        for (var (space, words) = (text.Length, 0); words < 2; words++)
        {
            space = text.LastIndexOf(' ', space - 1 < 0 ? 0 : space - 1);
            if (space <= 0) return null;
            if (Weekdays.Contains(text[(space + 1)..].ToLowerInvariant())) return text[..space].TrimEnd();
        }

        return null;
    }

    private static bool BeginsInAscii(string phrase) => System.Text.Ascii.IsValid(phrase.AsSpan(0, 3));
}
