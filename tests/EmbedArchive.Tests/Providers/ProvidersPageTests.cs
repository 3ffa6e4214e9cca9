using System.Globalization;
using System.Text;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Providers;

/// <summary><c>docs/providers.md</c> is written from the providers' own records: <c>EMBEDARCHIVE_APPROVE=1 dotnet test</c> rewrites it.</summary>
[TestFixture]
internal sealed class ProvidersPageTests
{
    [Test]
    public void The_page_of_providers_is_not_stale() => Approved.Check(Page(), "docs/providers.md");

    [Test]
    public void There_are_at_least_230_providers() => Assert.That(EmbedArchiver.BuiltInProviders, Has.Count.AtLeast(230));

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Providers\n\n{EmbedArchiver.BuiltInProviders.Count} providers are built in. This page is written from their records; a test fails when it is stale. ")
            .Append("How to add one: [providers-guide.md](providers-guide.md).\n\n")
            .Append("- **addresses**: how many address patterns are known · **marks**: elements by which its embeds are told, beside frames with one of its addresses\n")
            .Append("- **asked**: who is asked for a post, in order of trust; `(needs …)` names a credential, `(may use …)` one that is optional\n")
            .Append("- **only read**: what is never asked for, but read where a capture that is replayed holds it\n\n")
            .Append("| key | name | kinds | addresses | marks | asked | only read |\n|---|---|---|---|---|---|---|\n");
        foreach (var provider in EmbedArchiver.BuiltInProviders)
            page.Append(CultureInfo.InvariantCulture, $"| `{provider.Key}` | {provider.Name.Replace("|", "\\|", StringComparison.Ordinal)} | {Kinds(provider)} | {provider.Addresses.Count} | {Marks(provider)} | {Sources(provider, captured: false)} | {Sources(provider, captured: true)} |\n");
        return page.ToString();
    }

    private static string Kinds(EmbedProvider provider) =>
        string.Join(", ", provider.Addresses.Select(a => a.Kind).Distinct().Order().Select(k => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString())));

    private static string Marks(EmbedProvider provider) => string.Join(" ", provider.Marks.Select(m => m.Selector).Distinct().Take(3).Select(s => $"`{s}`")) + (provider.Marks.Count > 3 ? " …" : "");

    private static string Sources(EmbedProvider provider, bool captured) => string.Join(", ", provider.Sources.Where(s => s.CapturedOnly == captured).Select(Source).Distinct());

    private static string Source(PostSource source) =>
        source.Credential is { } name ? $"{source.Name} ({(source.CredentialOptional ? "may use" : "needs")} {name})" : source.Name;
}
