using EmbedArchive;
using EmbedArchive.Http;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Registration belongs to this namespace, so that it is found without a using (the platform's convention).
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers EmbedArchive.</summary>
public static class EmbedArchiveServiceCollectionExtensions
{
    /// <summary>
    /// Adds an <see cref="EmbedArchiver"/>, made once and safe to share. It uses the application's <see cref="IHttpClientFactory"/>,
    /// <see cref="TimeProvider"/> and loggers. Options are validated when the application starts. Calling it twice adds to the first call.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The places where the application adds its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IEmbedArchiveBuilder AddEmbedArchive(this IServiceCollection services, Action<EmbedArchiveOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptionsWithValidateOnStart<EmbedArchiveOptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EmbedArchiveOptions>, EmbedArchiveOptionsValidator>());
        if (configure is not null) services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IArchiveStore, FolderStore>();
        services.TryAddSingleton(provider => EmbedArchiver.Create(
            provider.GetRequiredService<IOptions<EmbedArchiveOptions>>().Value,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<IArchiveStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>()));
        // The pipeline owns time, and the library's own log tells of requests: the factory's loggers would write whole addresses.
        var client = services.AddHttpClient(EmbedArchiver.HttpClientName)
            .ConfigureHttpClient(c => c.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => WebHandler.Create(
                provider.GetRequiredService<IOptions<EmbedArchiveOptions>>().Value.Http, provider.GetRequiredService<TimeProvider>()));
        return new EmbedArchiveBuilder(services, client);
    }
}
