using Amazon.S3;
using EmbedArchive;
using EmbedArchive.S3;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Registration belongs to this namespace, so that it is found without a using (the platform's convention).
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the store of objects.</summary>
public static class EmbedArchiveS3BuilderExtensions
{
    /// <summary>
    /// Keeps archives in S3-compatible object storage instead of folders. The client is the application's <see cref="IAmazonS3"/>; when it has
    /// registered none, one that finds region and credentials where the AWS SDK looks for them. Options are validated when the application starts.
    /// </summary>
    /// <param name="builder">What <c>AddEmbedArchive</c> gave.</param>
    /// <param name="configure">Sets the bucket and other options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEmbedArchiveBuilder AddS3Store(this IEmbedArchiveBuilder builder, Action<S3StoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.AddOptionsWithValidateOnStart<S3StoreOptions>().Configure(configure);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<S3StoreOptions>, S3StoreOptionsValidator>());
        builder.Services.TryAddSingleton<IAmazonS3>(_ => new AmazonS3Client());
        return builder.UseStore(services => new S3ArchiveStore(
            services.GetRequiredService<IAmazonS3>(), services.GetRequiredService<IOptions<S3StoreOptions>>().Value, services.GetRequiredService<TimeProvider>()));
    }
}
