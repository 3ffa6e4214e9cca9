namespace EmbedArchive.Providers;

/// <summary>Forms made with Typeform.</summary>
internal static class Typeform
{
    internal static EmbedProvider Provider { get; } = new("typeform", "Typeform")
    {
        Hosts = ["*.typeform.com"],

        FromId = "https://form.typeform.com/to/{id}",

        Addresses =
        [
            new("/to/{id:alnum(5..)}") { Kind = EmbedKind.Form, Canonical = "https://form.typeform.com/to/{id}" },
        ],

        Marks =
        [
            new("[data-tf-live]", "{data-tf-live}"),
            new("[data-tf-widget]", "{data-tf-widget}"),
            new("[data-tf-popup]", "{data-tf-popup}"),
            new("[data-tf-slider]", "{data-tf-slider}"),
            new(".typeform-widget[data-url]", "{data-url}"),
        ],

        Sources = [PostSource.OEmbed("https://api.typeform.com/oembed"), PostSource.Page],

        Examples =
        [
            new("https://portcity.typeform.com/to/wmVKzn", "wmVKzn") { Canonical = "https://form.typeform.com/to/wmVKzn" },
            new("https://form.typeform.com/to/01HH1W0ZC0FZEK862Q4CQCVKNE", "01HH1W0ZC0FZEK862Q4CQCVKNE"),
        ],

        Lookalikes = ["https://www.typeform.com/templates/", "https://embed.typeform.com/next/embed.js"],
    };
}
