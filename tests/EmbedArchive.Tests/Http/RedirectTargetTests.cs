using EmbedArchive.Http;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class RedirectTargetTests
{
    [TestCase("https://b.example/x", "https://b.example/x#f")]
    [TestCase("/x", "https://a.example/x#f")]
    [TestCase("x?y", "https://a.example/dir/x?y#f")]
    [TestCase("?y", "https://a.example/dir/page?y#f")]
    [TestCase("//b.example/x", "https://b.example/x#f")]
    [TestCase("#own", "https://a.example/dir/page?q=1#own")]
    [TestCase("/x#own", "https://a.example/x#own")]
    [TestCase("  /x\t", "https://a.example/x#f")]
    [TestCase("/a\tb", "https://a.example/ab#f")]
    [TestCase("\\\\b.example\\x", "https://b.example/x#f")]
    [TestCase("http:\\\\b.example\\x?a=\\", "http://b.example/x?a=%5C#f")]
    [TestCase("https://user:pass@b.example/", "https://b.example/#f")]
    [TestCase("http://a.example/", "http://a.example/#f")]
    [TestCase("intent://x#Intent;end", "intent://x/#Intent;end")]
    public void A_target_is_resolved_as_browsers_do(string location, string target) =>
        Assert.That(RedirectTarget.Resolve(location, new Uri("https://a.example/dir/page?q=1#f"))?.AbsoluteUri, Is.EqualTo(target));

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("http://[::1/x")]
    [TestCase("https://")]
    public void What_is_no_address_is_no_target(string location) => Assert.That(RedirectTarget.Resolve(location, new Uri("https://a.example/")), Is.Null);

    [TestCase(300, false)]
    [TestCase(301, true)]
    [TestCase(302, true)]
    [TestCase(303, true)]
    [TestCase(304, false)]
    [TestCase(305, false)]
    [TestCase(307, true)]
    [TestCase(308, true)]
    [TestCase(201, false)]
    public void Five_statuses_send_on(int status, bool redirects) => Assert.That(RedirectTarget.IsRedirect(status), Is.EqualTo(redirects));
}
