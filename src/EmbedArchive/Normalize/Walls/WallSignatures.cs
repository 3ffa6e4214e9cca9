using static EmbedArchive.AvailabilityState;

namespace EmbedArchive.Normalize;

/// <summary>The walls of the web as data (resolution 2.3). None of them says anything of the post behind it.</summary>
internal static class WallSignatures
{
    private static readonly string[] Meta = ["facebook.com", "instagram.com", "threads.net", "threads.com"];

    internal static IReadOnlyList<WallSignature> All { get; } =
    [
        new("google-consent", null, "a consent page.") { Hosts = ["consent.youtube.com", "consent.google.com"] },
        new("google-consent", null, "a consent page.") { All = ["action=\"https://consent.", "name=\"continue\""] },
        new("google-sorry", BotWall, "a check for humans.") { Hosts = ["google.com"], PathStart = "/sorry/" },
        new("google-login", LoginRequired, "a login page.") { Hosts = ["accounts.google.com"] },
        new("google-login", LoginRequired, "a login page.") { Hosts = ["google.com"], Statuses = [401] },

        new("meta-challenge", BotWall, "a check of the account.") { Hosts = Meta, PathStart = "/challenge" },
        new("meta-login", LoginRequired, "a login page.") { Hosts = Meta, PathStart = "/accounts/login" },
        new("meta-login", LoginRequired, "a login page.") { Hosts = Meta, PathStart = "/login" },
        new("meta-login", LoginRequired, "a login page.") { Hosts = Meta, All = ["You must log in to continue"] },
        new("meta-login", LoginRequired, "a login page.") { Hosts = ["facebook.com"], All = ["id=\"login_form\"", "<title>Log in"] },
        new("meta-login", LoginRequired, "a login page.") { Hosts = ["instagram.com"], All = ["<title>Login"] },
        new("meta-block", BotWall, "an error page for unwelcome agents.") { All = ["{\"__dr\":\"CometErrorRoot.react\"}"] },

        new("tiktok-login", LoginRequired, "a login page.") { Hosts = ["tiktok.com"], PathStart = "/login" },
        new("tiktok-challenge", BotWall, "a check for humans.") { Hosts = ["tiktok.com"], All = ["Please wait...", "id=\"cs\""] },
        new("tiktok-challenge", BotWall, "a check for humans.") { Hosts = ["tiktok.com"], All = ["Please wait...", "id=\"wci\""] },

        new("reddit-block", BotWall, "a block page.") { Statuses = [403, 429], All = ["whoa there, pardner"] },
        new("reddit-block", BotWall, "a block page.") { Hosts = ["reddit.com"], All = ["blocked by network security"] },

        new("cloudflare", BotWall, "a check for humans.") { Header = "cf-mitigated", HeaderHas = "challenge" },
        new("cloudflare", BotWall, "a check for humans.") { Statuses = [403, 429, 503], All = ["<title>Just a moment...</title>"] },
        new("cloudflare", BotWall, "a block page.") { Statuses = [403, 429, 503], All = ["Attention Required", "Cloudflare"] },
        new("cloudflare", BotWall, "a block page.") { Statuses = [403, 429, 503], All = ["used Cloudflare to restrict access"] },
        new("aws-waf", BotWall, "a check for humans.") { Statuses = [202, 403, 405], All = ["awswaf.com/"] },
        new("aws-waf", BotWall, "a check for humans.") { Header = "x-amzn-waf-action", HeaderHas = "c" },
        new("datadome", BotWall, "a check for humans.") { Statuses = [403, 405], All = ["captcha-delivery.com"] },
        new("perimeterx", BotWall, "a check for humans.") { Statuses = [403, 429], All = ["px-captcha"] },
        new("incapsula", BotWall, "a check for humans.") { All = ["_Incapsula_Resource", "NOINDEX, NOFOLLOW"] },
        new("akamai", BotWall, "a block page.") { Statuses = [403], All = ["<title>Access Denied</title>", "Reference"] },
        new("vercel", BotWall, "a check for humans.") { Statuses = [403, 429], All = ["Vercel Security Checkpoint"] },
        new("anubis", BotWall, "a check for humans.") { All = ["id=\"anubis_version\""] },
        new("sucuri", BotWall, "a block page.") { Statuses = [403], All = ["Sucuri WebSite Firewall"] },
        new("ddos-guard", BotWall, "a check for humans.") { Statuses = [403], All = ["<title>DDoS-Guard</title>"] },
        new("f5", BotWall, "a block page.") { All = ["<title>Request Rejected</title>", "support ID is"] },
        new("google-sorry", BotWall, "a check for humans.") { All = ["captcha-form", "unusual traffic from your computer network"] },
        new("hcaptcha", BotWall, "a check for humans.") { Statuses = [403, 429, 503], All = ["hcaptcha.com/1/api.js"] },
        new("recaptcha", BotWall, "a check for humans.") { Statuses = [403, 429, 503], All = ["google.com/recaptcha/"] },
        new("turnstile", BotWall, "a check for humans.") { Statuses = [403, 429, 503], All = ["challenges.cloudflare.com/turnstile/"] },
        new("arkose", BotWall, "a check for humans.") { All = ["<title>Pardon Our Interruption"] },

        new("x-login", LoginRequired, "a login page.") { Hosts = ["x.com", "twitter.com"], PathStart = "/i/flow/login" },
        new("x-login", LoginRequired, "a login page.") { Hosts = ["x.com", "twitter.com"], PathStart = "/account/access" },
        new("linkedin-authwall", LoginRequired, "a login page.") { Hosts = ["linkedin.com"], PathStart = "/authwall" },
        new("linkedin-authwall", LoginRequired, "a login page.") { Hosts = ["linkedin.com"], PathStart = "/uas/login" },
        new("linkedin-block", BotWall, "a block page.") { Hosts = ["linkedin.com"], Statuses = [999] },

        new("wayback-redirect", null, "a note about a captured redirect.") { Hosts = ["archive.org"], All = ["response at crawl time"] },
        new("wayback-excluded", null, "a note that the address is excluded from the archive.") { Hosts = ["archive.org"], All = ["has been excluded from the Wayback Machine"] },
    ];
}
