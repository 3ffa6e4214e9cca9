using System.Text;
using EmbedArchive.Render;

namespace EmbedArchive.Tests.Render;

/// <summary>Pages as they are in the world.</summary>
[TestFixture]
internal sealed class RealPagesTests
{
    [Test]
    public void Every_byte_of_a_real_page_stays()
    {
        var context = new RenderContext { Prefix = "a.embeds/", RunAt = Invented.Captured };
        foreach (var path in Directory.EnumerateFiles(Tests.Support.SharedFolder.Require("corpus/pages"), "*.htm*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var original = File.ReadAllBytes(path);
            var article = Article.FromBytes(original);
            if (!article.IsHtml) continue;
            var edits = OfflineArticle.Edits(article, [], [], context);
            var bytes = OfflineArticle.Render(article, [], [], context);
            var added = edits.Sum(e => article.Encoding.GetByteCount(e.Replacement));
            Assert.That(bytes, Has.Length.EqualTo(original.Length + added), path);
            var text = article.Encoding.GetString(bytes);
            foreach (var (span, replacement) in edits.Reverse())
            {
                var at = edits.Where(e => e.Span.Start < span.Start).Sum(e => e.Replacement.Length) + span.Start;
                Assert.That(span.Length, Is.Zero, path);
                Assert.That(text.AsSpan(at + (text.StartsWith('\ufeff') && !article.Html.StartsWith('\ufeff') ? 1 : 0), replacement.Length).SequenceEqual(replacement), path);
            }
        }
    }
}
