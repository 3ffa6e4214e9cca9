namespace EmbedArchive.Tests.Render;

[TestFixture]
internal sealed class GalleryTests
{
    /// <summary>Where people look at the cards: the test says where it wrote them.</summary>
    [Test]
    public void The_gallery_shows_a_card_of_every_sort()
    {
        var folder = Environment.GetEnvironmentVariable("EMBEDARCHIVE_GALLERY") ?? Path.Combine(TestContext.CurrentContext.WorkDirectory, "gallery");
        var path = GalleryPage.Write(folder);
        TestContext.Out.WriteLine(path);
        var html = File.ReadAllText(path);
        foreach (var (name, _, _) in Gallery.All) Assert.That(html, Does.Contain($"<figure class=\"ea-card\" id=\"ea-{name}\""), name);
    }
}
