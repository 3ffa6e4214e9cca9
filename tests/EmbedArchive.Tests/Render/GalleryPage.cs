using System.Text;
using EmbedArchive.Render;

namespace EmbedArchive.Tests.Render;

/// <summary>The gallery as an offline article on disk, made by the renderer itself.</summary>
internal static class GalleryPage
{
    /// <summary>Writes the page and its media; returns the page's path.</summary>
    internal static string Write(string folder)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Every card</title>\n"
            + "<style>body{font-family:Georgia,serif;margin:0 auto;max-width:720px;padding:16px}#content p{margin:40px;color:#c00}blockquote{font-style:italic;border-left:9px solid red}img{border:4px solid lime}</style>\n"
            + "</head>\n<body>\n<main id=\"content\">\n<h1>Every card</h1>\n");
        var posts = new List<EmbedResult>();
        foreach (var (name, outcome, post) in Gallery.All)
        {
            html.Append("<h2>").Append(name).Append("</h2>\n");
            const string Embed = "<blockquote>here</blockquote>";
            posts.Add(Invented.Result(post with { Id = name }, outcome, new(html.Length, Embed.Length)));
            html.Append(Embed).Append('\n');
        }

        var article = Article.FromHtml(html.Append("</main>\n</body>\n</html>\n").ToString());
        var context = new RenderContext
        {
            Prefix = "gallery.embeds/",
            RunAt = Invented.Captured,
            Snapshots = posts.ToDictionary(p => p.Snapshot.Id, p => new SnapshotFile($"posts/{p.Snapshot.Id}.json", new string('a', 64)) { Observations = Gallery.Observations.GetValueOrDefault(p.Snapshot.Id, []) }),
        };
        Directory.CreateDirectory(Path.Combine(folder, "gallery.embeds", "media"));
        Directory.CreateDirectory(Path.Combine(folder, "gallery.embeds", "posts"));
        var seed = 0;
        foreach (var picture in posts.SelectMany(p => Pictures(p.Snapshot)).Where(m => m.Path is not null))
            File.WriteAllBytes(Path.Combine(folder, "gallery.embeds", picture.Path!), Invented.Png(Math.Min(picture.Width ?? 96, 600), Math.Min(picture.Height ?? 96, 600) * 2 / 3, seed++));
        var path = Path.Combine(folder, "gallery.html");
        File.WriteAllBytes(path, OfflineArticle.Render(article, posts, [], context));
        return path;
    }

    private static IEnumerable<Media> Pictures(PostSnapshot post)
    {
        IEnumerable<Media?> own = [.. post.Media.Where(m => m.Type == MediaType.Image), .. post.Media.Select(m => m.Poster), post.Author?.Avatar, post.LinkCard?.Image];
        return own.OfType<Media>().Concat(post.Thread.SelectMany(t => t.Snapshot?.Media ?? []));
    }
}
