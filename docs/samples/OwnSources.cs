using static EmbedArchive.Samples.Newsroom.Sources;

namespace EmbedArchive.Samples;

internal static class OwnSources
{
    internal static EmbedArchiver Make(ClippingStore store)
    {
        var options = new EmbedArchiveOptions();
        // sample
        options.Sources.Own.Add(new Clippings(store));
        // end
        // sample
        options.Providers.Add(new EmbedProvider("harbor-notes", "Harbor Notes")
        {
            Hosts = ["notes.harbor.example"],
            Addresses = [new("/@{handle}/{id:digits}")],
            Sources =
            [
                new("harbor-notes-api", "https://notes.harbor.example/oembed/{id}") { Kind = SourceKind.OEmbed, Format = "oembed", Credential = "harbor-key", CredentialOptional = true, Headers = [new("X-Api-Key", "{credential}")] },
                PostSource.Page,
            ],
        });
        options.Sources.Credentials["harbor-key"] = Environment.GetEnvironmentVariable("HARBOR_KEY") ?? "";
        // end
        return EmbedArchiver.Create(options);
    }
}

internal sealed record Clipping(string Text, string Handle, DateTimeOffset SavedAt);

internal abstract class ClippingStore
{
    internal abstract ValueTask<Clipping?> FindAsync(string provider, string id, CancellationToken cancellationToken);
}

internal static class Newsroom
{
    internal static class Sources
    {
        // sample
        internal sealed class Clippings(ClippingStore store) : IPostSource
        {
            public string Name => "clippings";

            public async ValueTask<PostSnapshot?> FindAsync(PostQuestion post, CancellationToken cancellationToken)
            {
                if (post.Id is null || await store.FindAsync(post.Provider, post.Id, cancellationToken) is not { } clipping) return null;
                return new PostSnapshot
                {
                    Schema = PostSnapshot.CurrentSchema,
                    Id = $"{post.Provider}:{post.Id}",
                    Platform = post.Provider,
                    Kind = post.Kind,
                    CapturedAt = clipping.SavedAt,
                    Availability = new() { State = AvailabilityState.Unknown, Confidence = AvailabilityConfidence.Inferred, CheckedAt = clipping.SavedAt },
                    Evidence = new() { Sources = [] },
                    Text = new() { Plain = clipping.Text },
                    Author = new() { Handle = clipping.Handle },
                };
            }
        }
        // end
    }
}
