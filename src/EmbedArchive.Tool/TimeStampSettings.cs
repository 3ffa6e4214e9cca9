using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace EmbedArchive.Tool;

/// <summary>
/// What the configuration says of time stamps: <c>authorities</c>, names with addresses, and <c>roots</c>, PEM files of certificates that are trusted beside the
/// system's, from the configuration's own folder.
/// </summary>
internal sealed class TimeStampSettings
{
    private readonly List<TimeStampAuthority> authorities = [];
    private readonly X509Certificate2Collection roots = [];

    internal void Read(JsonElement settings, string folder)
    {
        foreach (var setting in settings.EnumerateObject())
            switch (setting.Name)
            {
                case "authorities": foreach (var one in setting.Value.EnumerateObject()) authorities.Add(new(one.Name, Address(one.Name, one.Value.GetString()))); break;
                case "roots": foreach (var one in setting.Value.EnumerateArray()) roots.ImportFromPemFile(Path.Combine(folder, one.GetString() ?? "")); break;
                default: throw new UsageException($"--config: '{setting.Name}' is not a known setting of timeStamps: authorities and roots are.");
            }
    }

    /// <summary>Stamps are checked whether or not the configuration speaks of them.</summary>
    internal void Apply(EmbedArchiveOptions options)
    {
        options.TimeStamps.Stamper = new Rfc3161TimeStamper(roots);
        foreach (var authority in authorities) options.TimeStamps.Authorities.Add(authority);
    }

    private static Uri Address(string name, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : throw new UsageException($"--config: '{address}' is no address of the time stamping authority {name}.");
}
