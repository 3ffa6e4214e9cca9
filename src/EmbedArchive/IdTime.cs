using System.Globalization;

namespace EmbedArchive;

/// <summary>
/// Reads the time of making that the ids of some providers carry, so that a deleted post can still be dated
/// (checked against dated examples: X, Bluesky, Instagram to the second). A client of Bluesky may choose its ids, so such a time is a hint, never a proof.
/// </summary>
internal static class IdTime
{
    private const long XEpoch = 1_288_834_974_657;
    private const long InstagramEpoch = 1_314_220_021_721;
    private const string Base64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const string Base32Sortable = "234567abcdefghijklmnopqrstuvwxyz";

    /// <summary>X, since November 2010. Older ids count posts and carry no time.</summary>
    internal static DateTimeOffset? OfX(string id) =>
        id.Length > 11 && Number(id) is { } number ? Milliseconds((number >> 22) + XEpoch) : null;

    /// <summary>TikTok: the upper 32 bits are seconds.</summary>
    internal static DateTimeOffset? OfTikTok(string id) => id.Length == 19 && Number(id) is { } number ? Milliseconds((number >> 32) * 1000) : null;

    /// <summary>Mastodon, Truth Social, Gab: the upper 48 bits are milliseconds.</summary>
    internal static DateTimeOffset? OfMastodon(string id) => id.Length is 17 or 18 or 19 && Number(id) is { } number ? Milliseconds(number >> 16) : null;

    /// <summary>LinkedIn's shares, activities and posts: the upper 42 bits are milliseconds.</summary>
    internal static DateTimeOffset? OfLinkedIn(string id) => id.Length == 19 && Number(id) is { } number ? Milliseconds(number >> 22) : null;

    /// <summary>Bluesky's record keys (TID): microseconds, sortable base 32, ten bits of clock id.</summary>
    internal static DateTimeOffset? OfBluesky(string id) =>
        id.Length == 13 && Digits(id, Base32Sortable) is { } number && number < long.MaxValue ? Milliseconds((long)(number >> 10) / 1000) : null;

    /// <summary>Instagram and Threads: the first eleven characters of the short code. Longer codes belong to private accounts.</summary>
    internal static DateTimeOffset? OfInstagram(string id) =>
        id.Length >= 11 && Digits(id[..11], Base64Url) is { } number ? Milliseconds((long)(number >> 23) + InstagramEpoch) : null;

    private static long? Number(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static UInt128? Digits(string id, string alphabet)
    {
        UInt128 number = 0;
        foreach (var c in id)
        {
            var digit = alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return null;
            number = (number * (UInt128)alphabet.Length) + (UInt128)digit;
        }

        return number;
    }

    // A time that no post can have (before 2006, after 2100) means that the id is none of the provider's.
    private static DateTimeOffset? Milliseconds(long milliseconds) =>
        milliseconds is > 1_136_073_600_000 and < 4_102_444_800_000 ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
}
