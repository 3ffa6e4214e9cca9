using System.CommandLine;

namespace EmbedArchive.Tool.Verbs;

/// <summary><c>resolve URL…</c>: one snapshot for each post's address.</summary>
internal static class ResolveVerb
{
    internal static Command Command()
    {
        var urls = new Argument<string[]>("URL") { Description = "addresses of posts; - reads them from standard input, one a line", Arity = ArgumentArity.OneOrMore };
        var command = new Command("resolve", "Asks who can answer for each post and prints one snapshot a post.") { urls };
        var common = new CommonOptions().AddOutput(command).AddNetwork(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var given = parsed.GetRequiredValue(urls);
            var addresses = Lines.Of(given).Where(line => line.Length > 0).Select(Address).ToList();
            var code = ExitCode.Done;
            await using var archiver = EmbedArchiver.Create(common.Archive(parsed));
            using var output = new ResultWriter<PostSnapshot>(common.Format(parsed), addresses.Count > 1, post => post.ToJson(indented: false), Print);
            foreach (var address in addresses)
            {
                var snapshot = await archiver.ResolveAsync(address, cancellationToken).ConfigureAwait(false);
                output.Write(snapshot);
                if (snapshot.Availability.State != AvailabilityState.Available) code = ExitCode.Incomplete;
            }
            return code;
        });
        return command;
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "at"
            ? address : throw new UsageException($"'{text}' is not an address of the web.");

    private static void Print(PostSnapshot post)
    {
        Console.Out.WriteLine($"{post.Platform} {Words.Of(post.Kind)} {Report.Visible(post.PostId)}  {Words.Of(post.Availability.State)}");
        Line("address", post.CanonicalUrl);
        Line("author", post.Author is { } author ? string.Join(" ", new[] { author.DisplayName, author.Handle is { } handle ? "@" + handle : null }.OfType<string>()) : null);
        Line("published", post.PublishedAt?.Value.ToString("u", System.Globalization.CultureInfo.InvariantCulture));
        Line("title", post.Title);
        Line("text", post.Text?.Plain);
        foreach (var media in post.Media) Line("media", $"{Words.Of(media.Type)} {media.Url}");
        foreach (var source in post.Evidence.Sources)
            Line("asked", string.Join(" ", new[] { source.Name, Words.Of(source.Outcome), source.Status?.ToString(System.Globalization.CultureInfo.InvariantCulture), source.Message }.OfType<string>()));
    }

    private static void Line(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value)) Console.Out.WriteLine($"  {label,-10} {Report.Visible(value)}");
    }
}
