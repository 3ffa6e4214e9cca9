using System.Collections;
using System.Text.Json;

namespace EmbedArchive.Tool;

/// <summary>
/// Credentials, cookies and switches from a JSON file and from the environment; never from arguments, which other users of the machine can see.
/// <c>{"credentials": {"meta": "…"}, "cookies": {"example": "session=…"}, "disabledSources": ["oembed"], "webArchives": false, "userAgent": "…", "evidence": {"collector": "…"}, "timeStamps": {"authorities": {"tsa": "http://…"}, "roots": ["ca.pem"]}}</c>;
/// <c>EMBEDARCHIVE_CREDENTIAL_META=…</c> in the environment wins over the file.
/// </summary>
internal static class Configuration
{
    private const string Prefix = "EMBEDARCHIVE_CREDENTIAL_";

    internal static void Apply(string? file, EmbedArchiveOptions options)
    {
        var stamps = new TimeStampSettings();
        if (file is not null) ApplyFile(file, options, stamps);
        stamps.Apply(options);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            if (variable.Key is string name && name.StartsWith(Prefix, StringComparison.Ordinal) && variable.Value is string { Length: > 0 } value)
                options.Sources.Credentials[name[Prefix.Length..].ToLowerInvariant().Replace('_', '-')] = value;
    }

    private static void ReadEvidence(JsonElement settings, EvidenceOptions evidence)
    {
        foreach (var setting in settings.EnumerateObject())
            switch (setting.Name)
            {
                case "collector": evidence.Collector = setting.Value.GetString(); break;
                case "organisation": evidence.Organisation = setting.Value.GetString(); break;
                case "case": evidence.Case = setting.Value.GetString(); break;
                case "purpose": evidence.Purpose = setting.Value.GetString(); break;
                default: throw new UsageException($"--config: '{setting.Name}' is not a known setting of evidence: collector, organisation, case and purpose are.");
            }
    }

    private static void ApplyFile(string file, EmbedArchiveOptions options, TimeStampSettings stamps)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var member in json.RootElement.EnumerateObject())
                switch (member.Name)
                {
                    case "credentials": foreach (var one in member.Value.EnumerateObject()) options.Sources.Credentials[one.Name] = one.Value.GetString() ?? ""; break;
                    case "cookies": foreach (var one in member.Value.EnumerateObject()) options.Sources.Cookies[one.Name] = one.Value.GetString() ?? ""; break;
                    case "disabledSources": foreach (var one in member.Value.EnumerateArray()) options.Sources.Disabled.Add(one.GetString() ?? ""); break;
                    case "webArchives": options.Sources.WebArchives = member.Value.GetBoolean(); break;
                    case "userAgent": options.Http.UserAgent = member.Value.GetString() ?? options.Http.UserAgent; break;
                    case "evidence": ReadEvidence(member.Value, options.Evidence); break;
                    case "timeStamps": stamps.Read(member.Value, Path.GetDirectoryName(Path.GetFullPath(file))!); break;
                    default: throw new UsageException($"--config: '{member.Name}' in '{file}' is not a known setting.");
                }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or System.Security.Cryptography.CryptographicException)
        {
            throw new UsageException($"--config: '{file}' cannot be used: {wrong.Message}");
        }
    }
}
