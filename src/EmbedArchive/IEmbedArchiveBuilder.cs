using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive;

/// <summary>What <c>AddEmbedArchive</c> returns: the places where a host application adds its own.</summary>
public interface IEmbedArchiveBuilder
{
    /// <summary>The services that are being configured.</summary>
    IServiceCollection Services { get; }

    /// <summary>
    /// The named client <c>EmbedArchive</c>. Its primary handler holds the address guard: a handler put in its place judges addresses itself.
    /// Add no retries here: the library owns them, and two layers multiply.
    /// </summary>
    IHttpClientBuilder HttpClient { get; }

    /// <summary>Adds a provider, or replaces the built-in one with the same key.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>This builder.</returns>
    IEmbedArchiveBuilder AddProvider(EmbedProvider provider);

    /// <summary>Keeps archives in another store than folders.</summary>
    /// <typeparam name="TStore">The store; made once.</typeparam>
    /// <returns>This builder.</returns>
    IEmbedArchiveBuilder UseStore<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>()
        where TStore : class, IArchiveStore;

    /// <summary>Keeps archives in another store than folders, made as the application says.</summary>
    /// <param name="make">Makes the store, once, from the application's services.</param>
    /// <returns>This builder.</returns>
    IEmbedArchiveBuilder UseStore(Func<IServiceProvider, IArchiveStore> make);
}
