using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EmbedArchive;

internal sealed class EmbedArchiveBuilder(IServiceCollection services, IHttpClientBuilder httpClient) : IEmbedArchiveBuilder
{
    public IServiceCollection Services => services;

    public IHttpClientBuilder HttpClient => httpClient;

    public IEmbedArchiveBuilder AddProvider(EmbedProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        services.Configure<EmbedArchiveOptions>(options => options.Providers.Add(provider));
        return this;
    }

    public IEmbedArchiveBuilder UseStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>()
        where TStore : class, IArchiveStore
    {
        services.Replace(ServiceDescriptor.Singleton<IArchiveStore, TStore>());
        return this;
    }

    public IEmbedArchiveBuilder UseStore(Func<IServiceProvider, IArchiveStore> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        services.Replace(ServiceDescriptor.Singleton(make));
        return this;
    }
}
