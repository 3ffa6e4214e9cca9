using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Text;

[TestFixture]
internal sealed class AddressAndNameTests
{
    private static readonly Uri From = new("https://site.example/a/b");

    [TestCase("https://x.example/é", "https://x.example/%C3%A9")]
    [TestCase("//cdn.example/i.png", "https://cdn.example/i.png")]
    [TestCase("/c?d=1", "https://site.example/c?d=1")]
    [TestCase("../e", "https://site.example/e")]
    public void An_address_is_made_absolute(string text, string expected) => Assert.That(HttpAddress.Of(text, From), Is.EqualTo(expected));

    [TestCase("javascript:alert(1)")]
    [TestCase("data:image/png;base64,AAAA")]
    [TestCase("file:///etc/passwd")]
    [TestCase("https://user:secret@x.example/")]
    [TestCase("https://")]
    [TestCase(" ")]
    public void What_must_not_be_asked_or_shown_is_no_address(string text) => Assert.That(HttpAddress.Of(text, From), Is.Null);

    [Test]
    public void A_path_without_a_page_is_no_address() => Assert.That((HttpAddress.Of("/etc/passwd"), HttpAddress.Of(new string('a', 3000), From)), Is.EqualTo(((string?)null, (string?)null)));

    [TestCase("@ada", "ada")]
    [TestCase(" ada ", "ada")]
    [TestCase("@", null)]
    [TestCase("two words", null)]
    [TestCase(null, null)]
    public void A_handle_has_no_sign_before_it(string? text, string? handle) => Assert.That(Handles.Clean(text), Is.EqualTo(handle));

    [TestCase("https://x.example/@ada", "ada")]
    [TestCase("https://x.example/users/ada", "ada")]
    [TestCase("https://x.example/profile.php?id=5", null)]
    [TestCase("https://x.example/a/b/c", null)]
    [TestCase("not an address", null)]
    public void The_handle_is_read_from_the_address_of_a_profile(string address, string? handle) => Assert.That(Handles.OfProfile(address), Is.EqualTo(handle));

    [TestCase("en", "en")]
    [TestCase("pt_BR", "pt-BR")]
    [TestCase("und", null)]
    [TestCase("zxx", null)]
    [TestCase("qme", null)]
    [TestCase("", null)]
    [TestCase("english (us)", null)]
    public void A_word_for_no_language_is_none(string text, string? language) => Assert.That(Language.Of(text), Is.EqualTo(language));

    [TestCase("Ada (Labs) (@ada)", "Ada (Labs)", "ada")]
    [TestCase("Ada", "Ada", null)]
    [TestCase("@ada", null, "ada")]
    public void A_name_with_a_handle_is_split(string text, string? name, string? handle) => Assert.That(Handles.Split(text), Is.EqualTo((name, handle)));
}
