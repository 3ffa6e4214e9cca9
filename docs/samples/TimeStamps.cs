using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive.Samples;

internal static class TimeStamps
{
    internal static IServiceCollection Register(IServiceCollection services)
    {
        // sample
        services.AddEmbedArchive().AddTimeStamps([new("desk", new Uri("https://tsa.example/"))]);
        // end
        return services;
    }

    internal static EmbedArchiver WithoutAContainer(EmbedArchiveOptions options)
    {
        // sample
        options.TimeStamps.Stamper = new Rfc3161TimeStamper();
        options.TimeStamps.Authorities.Add(new("desk", new Uri("https://tsa.example/")));
        // end
        return EmbedArchiver.Create(options);
    }
}
