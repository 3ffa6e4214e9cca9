using EmbedArchive;
using System.Security.Cryptography.X509Certificates;

#pragma warning disable IDE0130 // Registration belongs to this namespace, so that it is found without a using (the platform's convention).
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers time stamps.</summary>
public static class EmbedArchiveTimeStampsBuilderExtensions
{
    /// <summary>Has each manifest stamped by RFC 3161 authorities, and stamps checked by verification.</summary>
    /// <param name="builder">What <c>AddEmbedArchive</c> returned.</param>
    /// <param name="authorities">Who is asked; none: stamps are only checked.</param>
    /// <param name="trustedRoots">Root certificates that are trusted beside those of the system; null: none.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="authorities"/> is null.</exception>
    public static IEmbedArchiveBuilder AddTimeStamps(this IEmbedArchiveBuilder builder, IEnumerable<TimeStampAuthority> authorities, X509Certificate2Collection? trustedRoots = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(authorities);
        var asked = authorities.ToList();
        builder.Services.Configure<EmbedArchiveOptions>(options =>
        {
            options.TimeStamps.Stamper = new Rfc3161TimeStamper(trustedRoots);
            foreach (var authority in asked) options.TimeStamps.Authorities.Add(authority);
        });
        return builder;
    }
}
