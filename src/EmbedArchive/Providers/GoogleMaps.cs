namespace EmbedArchive.Providers;

/// <summary>Maps of Google.</summary>
internal static class GoogleMaps
{
    internal static EmbedProvider Provider { get; } = new("google-maps", "Google Maps")
    {
        Hosts = ["google.com", "google.*", "maps.google.com", "maps.google.*"],

        Aliases = ["googlemaps", "gmaps", "maps"],

        Addresses =
        [
            // The place is a pair of numbers inside the parameter.
            new("/maps/embed?pb={before}!1s0x{a:hex}:0x{b:hex}*") { Kind = EmbedKind.Map, Id = "0x{a}:0x{b}" },
            new("/maps/embed?pb={pb}") { Kind = EmbedKind.Map, Id = "" },
            new("/maps/embed/v1/{mode}?q={place}") { Kind = EmbedKind.Map, Id = "{place}" },
            new("/maps/embed/v1/{mode}?center={place}") { Kind = EmbedKind.Map, Id = "{place}" },
            new("/maps/d/(embed|viewer)?mid={id:slug(6..)}*") { Kind = EmbedKind.Map, Canonical = "https://www.google.com/maps/d/viewer?mid={id}" },
            new("/maps/d/u/{n:digits}/(embed|viewer)?mid={id:slug(6..)}*") { Kind = EmbedKind.Map, Canonical = "https://www.google.com/maps/d/viewer?mid={id}" },
            new("/maps/ms?msid={id:dotted}&output=embed") { Kind = EmbedKind.Map },
            new("/maps?output=embed") { Kind = EmbedKind.Map, Id = "" },
            new("maps.google.com/?output=embed") { Kind = EmbedKind.Map, Id = "" },
        ],

        Sources = [],

        Examples =
        [
            new("https://www.google.com/maps/embed?pb=!1m18!1m12!1s0x479e74a1b2c3d4e5:0x41f6bb7a5df94b0", "0x479e74a1b2c3d4e5:0x41f6bb7a5df94b0"),
            new("https://www.google.com/maps/d/u/1/embed?mid=1UxWq8wAbCdEfGhIjKlMnOpQrStU", "1UxWq8wAbCdEfGhIjKlMnOpQrStU")
            {
                Canonical = "https://www.google.com/maps/d/viewer?mid=1UxWq8wAbCdEfGhIjKlMnOpQrStU",
            },
        ],

        Lookalikes =
        [
            "https://www.google.com/recaptcha/api2/anchor?k=6LeS",
            "https://www.google.evil.example/maps/embed?pb=!1m18",
            "https://www.google.com/maps/place/Harbor",
        ],
    };
}
