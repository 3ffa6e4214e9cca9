namespace EmbedArchive.Detect.Flattened;

/// <summary>
/// The words of Instagram's embeds. Seen in published pages: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Indonesian, Vietnamese,
/// Japanese, Korean; the other languages are as the interface of Instagram words them.
/// </summary>
internal static class InstagramPhrases
{
    internal static readonly InstagramPhrase[] All =
    [
        new("A post shared by"), new("A photo shared by"), new("A video shared by"), new("A reel shared by"), new("A post posted by"), new("A photo posted by"),
        new("A video posted by"), new("Ein Beitrag geteilt von"), new("Ein von", "geteilter Beitrag"), new("Ein von", "gepostetes Foto"), new("Ein von", "gepostetes Video"),
        new("Une publication partagée par"), new("Une photo publiée par"), new("Une vidéo publiée par"),
        new("Una publicación compartida por"), new("Una publicación compartida de"), new("Una publicación de"), new("Una foto publicada por"), new("Un video publicado por"),
        new("Un post condiviso da"), new("Una foto pubblicata da"), new("Un video pubblicato da"),
        new("Uma publicação compartilhada por"), new("Uma publicação partilhada por"), new("Um post compartilhado por"), new("Uma foto publicada por"), new("Um vídeo publicado por"),
        new("Een bericht gedeeld door"), new("Een foto die is geplaatst door"), new("Post udostępniony przez"), new("Sebuah kiriman dibagikan oleh"), new("Siaran dikongsi oleh"),
        new("Bài viết do", "chia sẻ"), new("Публикация от"), new("Фото опубликовано"), new("Допис, поширений"), new("Публикация, споделена от"),
        new("Ett inlägg delat av"), new("Et opslag delt af"), new("Et innlegg delt av"), new("Henkilön", "jakama julkaisu"), new("Příspěvek sdílený"),
        new("Příspěvek, který sdílí"), new("Príspevok, ktorý zdieľa"), new("O postare distribuită de"), new("Objava koju dijeli"), new("Η δημοσίευση κοινοποιήθηκε από το χρήστη"),
        new("โพสต์ที่แชร์โดย"), new("تمت مشاركة منشور بواسطة"), new("פוסט משותף על ידי"),
        new("", "がシェアした投稿"), new("", "님의 공유 게시물"), new("", "님이 공유한 게시물"), new("", "님이 게시한 사진"), new("", "分享的貼文"), new("", "分享的帖子"), new("", "分享的照片"),
        new("", "'in paylaştığı bir gönderi"), new("", "’in paylaştığı bir gönderi"), new("", "által megosztott bejegyzés"), new("", "द्वारा साझा की गई पोस्ट"),
    ];

    /// <summary>What may stand between the words and the date.</summary>
    internal static readonly string[] DateWords = ["on", "am", "le", "el", "il", "em", "op", "pada", "vào", "den", "w dniu", "dnia", "в", "på", "님,", "님", "-", "–", ",", "("];

    /// <summary>Whether a line is the button "View this post on Instagram", whatever its language.</summary>
    internal static bool IsButton(ReadOnlySpan<char> line) =>
        line.Length < 60 && !line.ContainsAny('#', '@')
        && (line.Contains("Instagram", StringComparison.Ordinal) || line.Contains("באינסטגרם", StringComparison.Ordinal));
}
