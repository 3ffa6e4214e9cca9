namespace EmbedArchive.Resolve;

/// <summary>What to say when a credential is missing: its name, and where to get it.</summary>
internal static class CredentialHint
{
    private static readonly Dictionary<string, string> WhereToGet = new(StringComparer.Ordinal)
    {
        ["meta-app-token"] = "an app with Meta oEmbed Read at developers.facebook.com, as app-id|client-token",
        ["reddit-token"] = "a token of an app made at reddit.com/prefs/apps",
        ["threads-token"] = "an app with the Threads API at developers.facebook.com, as TH|app-id|client-token",
    };

    internal static string For(string credential) =>
        $"It needs the credential '{credential}'{(WhereToGet.TryGetValue(credential, out var where) ? $" ({where})" : "")}; set it in the options or the environment.";
}
