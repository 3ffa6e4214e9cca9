namespace EmbedArchive.Tests.Detect.Flattened;

/// <summary>Invented posts of the other networks, as their embeds print them.</summary>
internal static class NetworkRows
{
    private const string Prose = "The harbor authority said on Monday that the channel would be closed to large vessels for at least two more days while divers inspect the hull, the "
        + "moorings and the quay wall, and that ferries would be replaced by buses, which run every twenty minutes from the central station and stop at the old customs house as well.";

    internal static readonly FlattenedRow[] All =
    [
        new("bluesky", "<p>Harbor is open.</p><p>— Harbor Ledger (@harborledger.bsky.social) December 15, 2024 at 7:49 PM</p>", "bluesky | harborledger.bsky.social | Harbor Ledger | 2024-12-15 | Harbor is open."),
        new("bluesky, own domain", "<p>Harbor is open. [image or embed]</p><p>— Harbor Ledger (@ledger.example.org) 2024年12月15日 19:49</p>", "bluesky | ledger.example.org | Harbor Ledger | 2024-12-15 | Harbor is open."),
        new("bluesky, no date", "<p>Harbor is open.<br><br>[image or embed]</p><p>— Harbor Ledger (@ledger.example.org)</p>", "bluesky | ledger.example.org | Harbor Ledger |  | Harbor is open."),
        new("mastodon by hand", "<p>Harbor is open.</p><p>— Harbor Ledger (@ledger@social.example) November 6, 2023</p>", "mastodon | ledger@social.example | Harbor Ledger | 2023-11-06 | Harbor is open."),
        new("truth social by hand", "<p>Harbor is open.</p><p>— Port Mayor (@portmayor) on Truth Social, November 6, 2023</p>", "truthsocial | portmayor | Port Mayor | 2023-11-06 | Harbor is open."),
        new("mastodon", "<p>Post by @ledger@social.example</p><p>View on Mastodon</p>", "mastodon | ledger@social.example |  |  | "),
        new("threads", "<p>Post by @ledger.news<br>View on Threads</p>", "threads | ledger.news |  |  | "),
        new("tiktok", $"<p>{Prose}</p><p>@selim_x</p><p>Best harbor? #ferry</p><p>♬ original sound - selim_x</p>", "tiktok | selim_x |  |  | Best harbor? #ferry"),
        new("tiktok in one paragraph", "<p>@selim_x Best harbor? #ferry ♬ son original - selim_x</p>", "tiktok | selim_x |  |  | Best harbor? #ferry"),
        new("reddit", "<p>The ferry is back<br>by u/harborfan in boats</p>", "reddit | harborfan |  |  | The ferry is back"),
        new("reddit comment", "<p>Comment by u/harborfan from discussion in boats</p>", "reddit | harborfan |  |  | "),
        new("codepen", "<p>See the Pen Waves by Ann Lee (@annlee) on CodePen.</p>", "codepen | annlee | Ann Lee |  | Waves"),
        new("instagram", $"<p>{Prose}</p><p>View this post on Instagram</p><p>A post shared by Adam O. (@adam.o)</p>", "instagram | adam.o | Adam O. |  | "),
        new("instagram without its button", $"<p>{Prose}</p><p>A post shared by Adam O. (@adam.o)</p><p>{Prose}</p>", "instagram | adam.o | Adam O. |  | "),
        new("instagram caption", "<p>Home again. A post shared by zashay (@zashay.t) on Apr 27, 2020 at 9:24am PDT</p>", "instagram | zashay.t | zashay | 2020-04-27 | Home again."),
        new("instagram caption above", "<p>Home again.</p><p>A photo posted by zashay (@zashay.t) on Apr 27, 2020 at 9:24am PDT</p>", "instagram | zashay.t | zashay | 2020-04-27 | Home again."),
        new("instagram caption behind the button", $"<p>{Prose}</p><p>View this post on Instagram</p><p>Home again.</p><p>A post shared by zashay (@zashay.t)</p>", "instagram | zashay.t | zashay |  | Home again."),
        new("instagram linked", "<p><a href=\"https://www.instagram.com/p/C7HcVXTktaH/\">View this post on Instagram</a></p><p>A post shared by Adam O. (@adam.o)</p>", "instagram C7HcVXTktaH | adam.o | Adam O. | 2024-05-18 | "),
        new("instagram de", "<p>Ein Beitrag geteilt von SKEP (@skep.a) am 23. Okt 2017 um 0:31 Uhr</p>", "instagram | skep.a | SKEP | 2017-10-23 | "),
        new("instagram de, english month", "<p>Ein Beitrag geteilt von SKEP (@skep.a) am Apr 21, 2019 um 4:47 PDT</p>", "instagram | skep.a | SKEP | 2019-04-21 | "),
        new("instagram fr", "<p>Une publication partagée par Le Phare (@lephare_fr) le 29 Mars 2017 à 11h25 PDT</p>", "instagram | lephare_fr | Le Phare | 2017-03-29 | "),
        new("instagram es", "<p>Ver esta publicación en Instagram</p><p>Una publicación compartida de Diter T. (@diter.t)</p>", "instagram | diter.t | Diter T. |  | "),
        new("instagram it", "<p>Visualizza questo post su Instagram</p><p>Un post condiviso da Federico (@divergent_f)</p>", "instagram | divergent_f | Federico |  | "),
        new("instagram pt", "<p>Uma publicação compartilhada por Ana (@ana.mar)</p>", "instagram | ana.mar | Ana |  | "),
        new("instagram nl", "<p>Een bericht gedeeld door Jan (@jan_k)</p>", "instagram | jan_k | Jan |  | "),
        new("instagram pl", "<p>Post udostępniony przez Kasia P. (@vinti.style)</p>", "instagram | vinti.style | Kasia P. |  | "),
        new("instagram id", "<p>Sebuah kiriman dibagikan oleh Budi (@budi.s)</p>", "instagram | budi.s | Budi |  | "),
        new("instagram vi", "<p>Xem bài viết này trên Instagram</p><p>Bài viết do Lan (@lan.nguyen) chia sẻ</p>", "instagram | lan.nguyen | Lan |  | "),
        new("instagram ja", "<p>この投稿をInstagramで見る</p><p>水炊き 天(@ten.mizu)がシェアした投稿</p>", "instagram | ten.mizu | 水炊き 天 |  | "),
        new("instagram ja, dated", "<p>水炊き 天さん（@ten.mizu）がシェアした投稿 - 2017 4月 10 8:24午後 PDT</p>", "instagram | ten.mizu | 水炊き 天 | 2017-04-10 | "),
        new("instagram ko", "<p>양말대(@socks_u)님의 공유 게시물</p>", "instagram | socks_u | 양말대 |  | "),
        new("instagram ko, dated", "<p>양말대(@socks_u)님의 공유 게시물님, 2017 8월 30 오전 2:31 PDT</p>", "instagram | socks_u | 양말대 | 2017-08-30 | "),
        new("facebook", "<p>Water main repairs start Friday.</p><p>Posted by Port City on Thursday, August 27, 2015</p>", "facebook |  | Port City | 2015-08-27 | Water main repairs start Friday."),
        new("facebook en-gb", "<p>Water main repairs start Friday.</p><p>Posted by Port City on&nbsp;Thursday, 27 August 2015</p>", "facebook |  | Port City | 2015-08-27 | Water main repairs start Friday."),
        new("facebook in one paragraph", "<p>Water main repairs start Friday. Posted by Port City on Thursday, August 27, 2015</p>", "facebook |  | Port City | 2015-08-27 | Water main repairs start Friday."),
        new("facebook de", "<p>Gepostet von Haarstudio X am Samstag, 10. April 2021</p>", "facebook |  | Haarstudio X | 2021-04-10 | "),
        new("facebook fr", "<p>Publiée par Mairie X sur Lundi 18 janvier 2021</p>", "facebook |  | Mairie X | 2021-01-18 | "),
        new("facebook fr, small", "<p>Publié par Mairie X sur jeudi 27 août 2015</p>", "facebook |  | Mairie X | 2015-08-27 | "),
        new("facebook es", "<p>Publicado por Apoyo Escolar X en Lunes, 23 de diciembre de 2019</p>", "facebook |  | Apoyo Escolar X | 2019-12-23 | "),
        new("facebook id", "<p>Dikirim oleh Toko X pada Selasa, 25 Mei 2021</p>", "facebook |  | Toko X | 2021-05-25 | "),
        new("facebook vi", "<p>Người đăng: Cửa Hàng X vào Thứ Sáu, 8 tháng 10, 2021</p>", "facebook |  | Cửa Hàng X | 2021-10-08 | "),
        new("facebook it", "<p>Pubblicato da Comune X su Lunedì 18 gennaio 2021</p>", "facebook |  | Comune X | 2021-01-18 | "),
    ];
}
