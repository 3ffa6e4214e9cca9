using EmbedArchive.Html;

namespace EmbedArchive.Tests.Html;

/// <summary>The short list of references says what the table of the standard says.</summary>
[TestFixture]
internal sealed class CommonReferencesTests
{
    [Test]
    public void Each_name_of_up_to_six_letters_that_is_common_means_what_the_table_says()
    {
        var known = 0;
        foreach (var name in Names())
        {
            if (!CommonReferences.TryRead($"&{name};", out var character, out var length)) continue;
            known++;
            Assert.That((NamedReferences.Match($"{name};", out var first, out var second), first, second, length), Is.EqualTo((name.Length + 1, (int)character, 0, name.Length + 2)), name);
        }

        Assert.That(known, Is.GreaterThan(40));
    }

    [TestCase("&")]
    [TestCase("&;")]
    [TestCase("&amp")]
    [TestCase("&AMP;")]
    [TestCase("&harbor;")]
    [TestCase("& quot;")]
    public void Anything_else_is_left_to_the_table(string raw) => Assert.That(CommonReferences.TryRead(raw, out _, out _), Is.False);

    private static string[] Names() =>
        ("amp quot lt gt apos nbsp rsquo lsquo rdquo ldquo bdquo sbquo laquo raquo ndash mdash hellip middot bull copy reg euro auml ouml uuml Auml Ouml Uuml szlig eacute egrave ecirc "
            + "agrave acirc ccedil icirc ocirc aacute iacute oacute uacute ntilde atilde otilde aring oslash aelig trade times deg para sect").Split(' ');
}
