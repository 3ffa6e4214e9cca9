namespace EmbedArchive.Providers;

/// <summary>Polls and quizzes of Apester.</summary>
internal static class Apester
{
    internal static EmbedProvider Provider { get; } = new("apester", "Apester")
    {
        Hosts = ["renderer.apester.com"],

        FromId = "https://renderer.apester.com/v2/{id}",

        Addresses =
        [
            new("/v2/{id:hex(24)}") { Kind = EmbedKind.Poll, Canonical = "https://renderer.apester.com/v2/{id}" },
            new("/interaction/{id:hex(24)}") { Kind = EmbedKind.Poll, Canonical = "https://renderer.apester.com/v2/{id}" },
        ],

        Marks =
        [
            new(".apester-media[data-media-id]", "{data-media-id}"),
            new("amp-apester-media", "{data-apester-media-id}") { Form = EmbedForm.Amp },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://renderer.apester.com/v2/5b9f5c37d4b9a935cd6fb9ae", "5b9f5c37d4b9a935cd6fb9ae"),
            new("https://renderer.apester.com/interaction/5b9f5c37d4b9a935cd6fb9ae", "5b9f5c37d4b9a935cd6fb9ae")
            {
                Canonical = "https://renderer.apester.com/v2/5b9f5c37d4b9a935cd6fb9ae",
            },
        ],

        Lookalikes = ["https://apester.com/", "https://static.apester.com/js/sdk/latest/apester-sdk.js"],
    };
}
