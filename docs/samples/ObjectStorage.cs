using Amazon.S3;
using Microsoft.Extensions.DependencyInjection;

namespace EmbedArchive.Samples;

internal static class ObjectStorage
{
    internal static IServiceCollection Register(IServiceCollection services)
    {
        // sample
        services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());   // region and credentials as the AWS SDK finds them
        services.AddEmbedArchive().AddS3Store(options =>
        {
            options.Bucket = "our-archive";
            options.Prefix = "desk/2026";
        });
        // end
        return services;
    }

    internal static EmbedArchiver WithoutAContainer(IAmazonS3 client)
    {
        // sample
        var archiver = EmbedArchiver.Create(store: new S3ArchiveStore(client, new S3StoreOptions { Bucket = "our-archive" }));
        // end
        return archiver;
    }

    internal static IAmazonS3 AnotherServer()
    {
        // sample
        var client = new AmazonS3Client(new AmazonS3Config { ServiceURL = "https://objects.example", ForcePathStyle = true });
        // end
        return client;
    }
}
