namespace EmbedArchive.Providers;

/// <summary>Documents, sheets, slides, forms and files of Google.</summary>
internal static class GoogleDocs
{
    internal static EmbedProvider Provider { get; } = new("google-docs", "Google Docs")
    {
        Hosts = ["docs.google.com"],

        Aliases = ["googledocs", "googledrive", "googleforms"],

        Addresses =
        [
            new("/{sort=document|spreadsheets|presentation|drawings}/d/{id:slug(10..)}/**")
            {
                Kind = EmbedKind.Document, Canonical = "https://docs.google.com/{sort}/d/{id}",
            },
            new("/{sort=document|spreadsheets|presentation|drawings}/d/e/{id:slug(10..)}/**")
            {
                Kind = EmbedKind.Document, Canonical = "https://docs.google.com/{sort}/d/e/{id}/pub",
            },
            new("/forms/d/e/{id:slug(10..)}/**") { Kind = EmbedKind.Form, Canonical = "https://docs.google.com/forms/d/e/{id}/viewform" },
            new("/forms/d/{id:slug(10..)}/**") { Kind = EmbedKind.Form, Canonical = "https://docs.google.com/forms/d/{id}/viewform" },
            new("/a/{domain}/{sort=document|spreadsheets|presentation}/d/{id:slug(10..)}/**")
            {
                Kind = EmbedKind.Document, Canonical = "https://docs.google.com/{sort}/d/{id}",
            },
            new("/spreadsheet/(pub|ccc|embeddedform)?key={id:slug(10..)}")
            {
                Kind = EmbedKind.Document, Canonical = "https://docs.google.com/spreadsheet/pub?key={id}",
            },
            new("drive.google.com/file/d/{id:slug(10..)}/**") { Kind = EmbedKind.Document, Canonical = "https://drive.google.com/file/d/{id}/view" },
            new("drive.google.com/(open|uc)?id={id:slug(10..)}") { Kind = EmbedKind.Document, Canonical = "https://drive.google.com/file/d/{id}/view" },
            new("drive.google.com/embeddedfolderview?id={id:slug(10..)}*") { Kind = EmbedKind.Document, Canonical = "https://drive.google.com/drive/folders/{id}" },
            new("forms.gle/{token:alnum(8..)}") { Kind = EmbedKind.Form, Id = "", Canonical = "https://forms.gle/{token}" },
            // The viewer shows a file of another site: that file is the document.
            new("/(viewer|gview)?url={file}") { Kind = EmbedKind.Document, Id = "{file}", Canonical = "{file}" },
            new("drive.google.com/viewerng/viewer?url={file}") { Kind = EmbedKind.Document, Id = "{file}", Canonical = "{file}" },
            new("docs.google.com/viewerng/viewer?url={file}") { Kind = EmbedKind.Document, Id = "{file}", Canonical = "{file}" },
        ],

        Sources = [PostSource.Page],

        Examples =
        [
            new("https://docs.google.com/forms/d/e/1FAIpQLSekO80N9N2meal_UWZxIkOGmoovHiB/viewform?embedded=true", "1FAIpQLSekO80N9N2meal_UWZxIkOGmoovHiB")
            {
                Canonical = "https://docs.google.com/forms/d/e/1FAIpQLSekO80N9N2meal_UWZxIkOGmoovHiB/viewform",
            },
            new("https://drive.google.com/file/d/0B_4NRUjxLBejNjVmeG5MUzA3Q3M/preview", "0B_4NRUjxLBejNjVmeG5MUzA3Q3M")
            {
                Canonical = "https://drive.google.com/file/d/0B_4NRUjxLBejNjVmeG5MUzA3Q3M/view",
            },
        ],

        Lookalikes = ["https://docs.google.com/", "https://drive.google.com/drive/my-drive"],
    };
}
