using EmbedArchive.Normalize;
using EmbedArchive.Resolve;

namespace EmbedArchive.Tests.Resolve;

internal sealed class AddressTemplateTests
{
    private static readonly PostKey Post = new("bluesky", EmbedKind.Post, "3kabc", "https://bsky.app/profile/ada.example/post/3kabc?a=b c")
    {
        Parts = new Dictionary<string, string> { ["user"] = "ada.example" },
    };

    [TestCase("https://a.example/{id}", "https://a.example/3kabc")]
    [TestCase("https://a.example/?url={url}&format=json", "https://a.example/?url=https%3A%2F%2Fbsky.app%2Fprofile%2Fada.example%2Fpost%2F3kabc%3Fa%3Db%20c&format=json")]
    [TestCase("{url:raw}", "https://bsky.app/profile/ada.example/post/3kabc?a=b c")]
    [TestCase("https://{host:raw}/{user}", "https://bsky.app/ada.example")]
    [TestCase("https://a.example/{missing}", null)]
    [TestCase("https://a.example/plain", "https://a.example/plain")]
    [TestCase("https://a.example/{open", "https://a.example/{open")]
    public void Parts_are_put_in_encoded_once(string template, string? filled) => Assert.That(AddressTemplate.Fill(template, Post), Is.EqualTo(filled));

    [TestCase("https://a.example/x?access_token={credential}&b=1", "https://a.example/x?b=1")]
    [TestCase("https://a.example/x?access_token={credential}", "https://a.example/x")]
    public void Without_a_credential_its_parameter_falls_away(string template, string filled) => Assert.That(AddressTemplate.Fill(template, Post), Is.EqualTo(filled));

    [Test]
    public void A_credential_is_encoded() =>
        Assert.That(AddressTemplate.Fill("https://a.example/x?access_token={credential}", Post, "12|ab c"), Is.EqualTo("https://a.example/x?access_token=12%7Cab%20c"));

    [Test]
    public void A_function_that_does_not_exist_is_a_mistake_of_the_providers_author() =>
        Assert.That(() => AddressTemplate.Fill("https://a.example/{nonsense:x}", Post), Throws.InvalidOperationException);
}
