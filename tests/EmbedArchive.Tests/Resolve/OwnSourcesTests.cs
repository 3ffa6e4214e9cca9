using EmbedArchive.Normalize;
using EmbedArchive.Resolve;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Resolve;

internal sealed class OwnSourcesTests
{
    private static readonly PostKey Post = new("example", EmbedKind.Post, "17", "https://example.org/ada/17");

    private static async Task<(Resolution Done, ScriptedWeb Web)> Resolve(Func<PostQuestion, PostSnapshot?> tell, Action<EmbedArchiveOptions>? configure = null)
    {
        var web = new ScriptedWeb();
        var options = new EmbedArchiveOptions { Sources = { WebArchives = false } };
        options.Sources.Own.Add(new Shelf(tell));
        configure?.Invoke(options);
        return (await new PostResolver(web, ProviderCatalog.BuiltIn, options).ResolveAsync(Post).KeptAsync(), web);
    }

    [Test]
    public async Task A_source_of_ones_own_is_asked_first_and_its_fields_bear_its_name()
    {
        var told = Normalize.Answers.Merge(Post, [Normalize.Answers.Of("s1", SourceKind.Api, Normalize.Answers.Facts("From the shelf.", new Author { Handle = "ada" }))], null, ScriptedWeb.Now);
        var (done, _) = await Resolve(_ => told);
        Assert.That(done.Snapshot.Text?.Plain, Is.EqualTo("From the shelf."));
        Assert.That(done.Snapshot.Evidence.Sources[0], Has.Property("Name").EqualTo("shelf").And.Property("Id").EqualTo("s1"));
        Assert.That(done.Snapshot.Evidence.Fields["/text/plain"], Is.EqualTo(new[] { "s1" }));
    }

    [Test]
    public async Task One_that_fails_is_written_down_and_the_others_are_asked()
    {
        var (done, web) = await Resolve(_ => throw new HttpRequestException("The shelf is closed."));
        Assert.That(done.Snapshot.Evidence.Sources[0], Has.Property("Outcome").EqualTo(SourceOutcome.Unreachable).And.Property("Message").EqualTo("The shelf is closed."));
        Assert.That(web.Asked, Is.Not.Empty);
    }

    [Test]
    public async Task The_hook_sees_each_question_and_can_forbid_it()
    {
        List<(string, string)> seen = [];
        var (done, web) = await Resolve(_ => null, o => o.Sources.Allow = (name, address, _) =>
        {
            seen.Add((name, address.AbsoluteUri));
            return ValueTask.FromResult(false);
        });
        Assert.That(web.Asked, Is.Empty);
        Assert.That(seen, Is.EqualTo(new[] { ("page", "https://example.org/ada/17") }));
        Assert.That(done.Snapshot.Evidence.Sources[1].Outcome, Is.EqualTo(SourceOutcome.SwitchedOff));
    }

    private sealed class Shelf(Func<PostQuestion, PostSnapshot?> tell) : IPostSource
    {
        public string Name => "shelf";

        public ValueTask<PostSnapshot?> FindAsync(PostQuestion post, CancellationToken cancellationToken) => ValueTask.FromResult(tell(post));
    }
}
