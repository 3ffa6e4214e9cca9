using System.Collections.Concurrent;
using System.Net;
using EmbedArchive.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RichardSzalay.MockHttp;

namespace EmbedArchive.Tests;

/// <summary><c>AddEmbedArchive</c> and what its builder offers a host application.</summary>
[TestFixture]
internal sealed class DependencyInjectionTests
{
    private static readonly EmbedProvider Ours = new("our-wire", "Our Wire")
    {
        Hosts = ["wire.example"],
        Addresses = [new("/dispatch/{id:digits}")],
        Sources = [new PostSource("our-oembed", "https://api.wire.example/oembed?url={url}") { Kind = SourceKind.OEmbed, Format = "oembed" }],
    };

    [Test]
    public async Task A_provider_of_ones_own_is_detected_and_asked_through_the_applications_client()
    {
        using var http = new MockHttpMessageHandler();
        http.Expect("https://api.wire.example/oembed").WithQueryString("url", "https://wire.example/dispatch/4711")
            .Respond("application/json", """{"version":"1.0","type":"rich","title":"Ice on the river","author_name":"Mara Lind","html":"<p>Ice</p>"}""");
        await using var services = Services(b => b.AddProvider(Ours), http);
        var archiver = services.GetRequiredService<EmbedArchiver>();

        var embed = archiver.Detect(Article.FromHtml("<iframe src=\"https://wire.example/dispatch/4711\"></iframe>")).Embeds.Single();
        var post = (await archiver.ResolveAsync(new Uri(embed.Url!))).Kept();

        Assert.Multiple(() =>
        {
            Assert.That((embed.Provider, embed.Id), Is.EqualTo(("our-wire", "4711")));
            Assert.That((post.Availability.State, post.Title, post.Author?.DisplayName), Is.EqualTo((AvailabilityState.Available, "Ice on the river", "Mara Lind")));
        });
        http.VerifyNoOutstandingExpectation();
    }

    [Test]
    public async Task A_store_of_ones_own_takes_the_place_of_folders()
    {
        using var http = new MockHttpMessageHandler();
        http.Fallback.Respond(HttpStatusCode.NotFound);
        await using var services = Services(b => b.UseStore<MemoryStore>(), http);

        var result = await services.GetRequiredService<EmbedArchiver>().ArchiveAsync(Article.FromHtml("<p>Nothing to fetch.</p>"), "desk/story.embeds");

        Assert.That(result.Complete, Is.True);
        Assert.That(((MemoryStore)services.GetRequiredService<IArchiveStore>()).Files.Keys, Does.Contain("desk/story.embeds/manifest.json"));
    }

    [Test]
    public async Task The_archiver_is_one_for_the_whole_application()
    {
        using var http = new MockHttpMessageHandler();
        await using var services = Services(_ => { }, http);
        var (first, second) = (services.GetRequiredService<EmbedArchiver>(), services.GetRequiredService<EmbedArchiver>());
        Assert.That(second, Is.SameAs(first));
    }

    [Test]
    public void Options_out_of_their_range_stop_the_application_with_the_options_name()
    {
        using var http = new MockHttpMessageHandler();
        using var services = Services(_ => { }, http, options => options.Media.MaxItemsPerPost = -1);
        Assert.That(() => services.GetRequiredService<IOptions<EmbedArchiveOptions>>().Value,
            Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("MaxItemsPerPost"));
    }

    private static ServiceProvider Services(Action<IEmbedArchiveBuilder> build, MockHttpMessageHandler http, Action<EmbedArchiveOptions>? configure = null)
    {
        var services = new ServiceCollection();
        var builder = services.AddEmbedArchive(options =>
        {
            options.Http.MaxRetries = 0;
            configure?.Invoke(options);
        });
        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => http);
        build(builder);
        return services.BuildServiceProvider();
    }

    /// <summary>A store that keeps archives in memory: the public seam is enough to write one.</summary>
    private sealed class MemoryStore : IArchiveStore
    {
        internal ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public ValueTask<IArchiveTransaction> BeginAsync(string archive, CancellationToken cancellationToken = default) => new(new Transaction(this, archive));

        public ValueTask<Stream?> OpenReadAsync(string archive, string path, CancellationToken cancellationToken = default) =>
            new(Files.TryGetValue(archive + "/" + path, out var bytes) ? new MemoryStream(bytes) : null);

        public ValueTask<IReadOnlyList<string>?> ListAsync(string archive, CancellationToken cancellationToken = default) =>
            new([.. Files.Keys.Where(f => f.StartsWith(archive + "/", StringComparison.Ordinal)).Select(f => f[(archive.Length + 1)..]).Order(StringComparer.Ordinal)]);

        private sealed class Transaction(MemoryStore store, string archive) : IArchiveTransaction
        {
            private readonly Dictionary<string, MemoryStream> written = new(StringComparer.Ordinal);

            public ValueTask<Stream?> OpenReadAsync(string path, CancellationToken cancellationToken = default) => store.OpenReadAsync(archive, path, cancellationToken);

            public ValueTask<Stream> CreateAsync(string path, bool durable = false, CancellationToken cancellationToken = default) => new(written[path] = new MemoryStream());

            public ValueTask<Stream> CreateScratchAsync(CancellationToken cancellationToken = default) => new(new MemoryStream());

            public ValueTask CommitAsync(CancellationToken cancellationToken = default)
            {
                foreach (var (path, stream) in written) store.Files[archive + "/" + path] = stream.ToArray();
                return default;
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
