namespace EmbedArchive.Resolve;

/// <summary>What to say when a credential is missing: its name, and where to get it.</summary>
internal static class CredentialHint
{
    private static readonly Dictionary<string, string> WhereToGet = new(StringComparer.Ordinal)
    {
        ["flickr-key"] = "an API key of an app made at flickr.com/services/apps",
        ["imgur-client-id"] = "the client id of an app made at api.imgur.com/oauth2/addclient",
        ["meta-app-token"] = "an app with Meta oEmbed Read at developers.facebook.com, as app-id|client-token",
        ["reddit-token"] = "a token of an app made at reddit.com/prefs/apps",
        ["tumblr-key"] = "the consumer key of an app made at tumblr.com/oauth/apps",
        ["vk-token"] = "the service token of an app made at dev.vk.com",
        ["x-bearer-token"] = "the bearer token of a project with paid access at developer.x.com",
        ["youtube-key"] = "a key for the YouTube Data API v3 at console.cloud.google.com",
        ["threads-token"] = "an app with the Threads API at developers.facebook.com, as TH|app-id|client-token",
    };

    internal static string For(string credential) =>
        $"It needs the credential '{credential}'{(WhereToGet.TryGetValue(credential, out var where) ? $" ({where})" : "")}; set it in the options or the environment.";
}
