using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using EmbedArchive.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using RichardSzalay.MockHttp;

namespace EmbedArchive.Tests.Store.S3;

/// <summary>Articles in object storage, by the container that a host application builds.</summary>
[TestFixture]
internal sealed class S3ArticleTests
{
    private const string Archive = "may/story.embeds";

    private static readonly Article Story = Article.FromHtml("""<p>Ice on the river. <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></p>""", new Uri("https://news.example/story"));

    private S3StoreUnderTest place = null!;
    private MockHttpMessageHandler http = null!;

    [SetUp]
    public async Task MakePlace()
    {
        place = await S3StoreUnderTest.MakeAsync(conditional: true);
        http = new();
        http.Fallback.Respond(HttpStatusCode.NotFound);
    }

    [TearDown]
    public async Task RemovePlace()
    {
        http?.Dispose();
        if (place is not null) await place.DisposeAsync();
    }

    [Test]
    public async Task An_article_is_archived_verified_and_rendered_again()
    {
        await using var services = Services();
        var archiver = services.GetRequiredService<EmbedArchiver>();

        var result = await archiver.ArchiveAsync(Story, Archive);
        Assert.That(result.Embeds, Has.Count.EqualTo(1));
        Assert.That((await archiver.VerifyAsync(Archive)).State, Is.EqualTo(ArchiveState.Complete));
        var before = await place.EverythingAsync();
        Assert.That(before.Keys, Does.Contain("may/story.embeds/manifest.json").And.Contain("may/story.archived.html").And.None.Contains("/."));

        await place.Client.DeleteObjectAsync(place.Bucket, "desk/2026/may/story.archived.html");
        Assert.That((await archiver.VerifyAsync(Archive)).State, Is.EqualTo(ArchiveState.Incomplete));
        await archiver.RenderAsync(Archive);
        Assert.That((await archiver.VerifyAsync(Archive)).State, Is.EqualTo(ArchiveState.Complete));
        Assert.That((await place.EverythingAsync())["may/story.archived.html"], Is.EqualTo(before["may/story.archived.html"]));
    }

    [Test]
    public async Task A_plain_download_is_a_whole_archive()
    {
        await SampleRun.WriteAsync(place.Open(), Archive);
        using var folder = new TempFolder();
        foreach (var (path, bytes) in await place.EverythingAsync())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
            await File.WriteAllBytesAsync(folder.File(path), Convert.FromBase64String(bytes));
        }
        Assert.That((await ArchiveVerifier.VerifyAsync(new FolderStore(), folder.File(Archive))).State, Is.EqualTo(ArchiveState.Complete));

        // And the same bytes that the folder store writes.
        await SampleRun.WriteAsync(new FolderStore(), folder.File("again/story.embeds"));
        Assert.That(SampleRun.Files(folder.File("may")), Is.EqualTo(SampleRun.Files(folder.File("again"))));
    }

    [Test]
    public async Task A_flipped_byte_a_lost_and_an_added_object_are_found()
    {
        await SampleRun.WriteAsync(place.Open(), Archive);
        var whole = await place.EverythingAsync();
        foreach (var (path, text) in whole)
        {
            var bytes = Convert.FromBase64String(text);
            bytes[bytes.Length / 2] ^= 1;
            await PutAsync(path, bytes);
            Assert.That(await StateAsync(), Is.EqualTo(ArchiveState.Damaged), "flipped in " + path);
            bytes[bytes.Length / 2] ^= 1;
            await PutAsync(path, bytes);
        }
        await PutAsync("may/story.embeds/posts/added.json", [1]);
        Assert.That(await StateAsync(), Is.EqualTo(ArchiveState.Damaged));
        await place.Client.DeleteObjectAsync(place.Bucket, "desk/2026/may/story.embeds/posts/added.json");
        Assert.That(await StateAsync(), Is.EqualTo(ArchiveState.Complete));
        await place.Client.DeleteObjectAsync(place.Bucket, "desk/2026/may/story.embeds/links.json");
        Assert.That(await StateAsync(), Is.EqualTo(ArchiveState.Damaged));

        async Task<ArchiveState> StateAsync() => (await ArchiveVerifier.VerifyAsync(place.Open(), Archive)).State;
        Task PutAsync(string path, byte[] bytes) => place.Client.PutObjectAsync(
            new PutObjectRequest { BucketName = place.Bucket, Key = "desk/2026/" + path, InputStream = new MemoryStream(bytes), UseChunkEncoding = false });
    }

    [Test]
    public async Task Two_applications_archive_one_article_at_once()
    {
        await using ServiceProvider one = Services(resume: false), other = Services(resume: false);
        await Task.WhenAll(new[] { one, other }.Select(s => Task.Run(() => s.GetRequiredService<EmbedArchiver>().ArchiveAsync(Story, Archive))));
        Assert.That((await one.GetRequiredService<EmbedArchiver>().VerifyAsync(Archive)).State, Is.EqualTo(ArchiveState.Complete));
        Assert.That((await place.EverythingAsync()).Keys.Count(k => k.Contains("/captures/", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task Without_a_container_the_store_is_handed_to_the_archiver()
    {
        await using var archiver = EmbedArchiver.Create(new EmbedArchiveOptions { Http = { Offline = true } }, place.Open());
        await archiver.ArchiveAsync(Story, Archive);
        Assert.That((await archiver.VerifyAsync(Archive)).State, Is.EqualTo(ArchiveState.Complete));
    }

    [Test]
    public void A_bucket_that_is_not_named_stops_the_application()
    {
        var services = new ServiceCollection();
        services.AddEmbedArchive().AddS3Store(_ => { });
        using var built = services.BuildServiceProvider();
        Assert.That(() => built.GetRequiredService<IOptions<S3StoreOptions>>().Value, Throws.InstanceOf<OptionsValidationException>().With.Message.Contains("Bucket"));
    }

    private ServiceProvider Services(bool resume = true)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IAmazonS3>(_ => place.ClientOver(place.Way()));
        var builder = services.AddEmbedArchive(options => (options.Http.MaxRetries, options.Resume) = (0, resume)).AddS3Store(options =>
        {
            var wanted = place.Options();
            (options.Bucket, options.Prefix, options.ScratchFolder) = (wanted.Bucket, wanted.Prefix, wanted.ScratchFolder);
        });
        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(() => http);
        return services.BuildServiceProvider();
    }
}
