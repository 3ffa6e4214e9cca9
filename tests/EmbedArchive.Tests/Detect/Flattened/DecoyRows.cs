namespace EmbedArchive.Tests.Detect.Flattened;

/// <summary>Invented articles with names, handles and dates that are no posts.</summary>
internal static class DecoyRows
{
    private const string Prose = "The harbor authority said on Monday that the channel would be closed to large vessels for at least two more days while divers inspect the hull, the "
        + "moorings and the quay wall, and that ferries would be replaced by buses, which run every twenty minutes from the central station and stop at the old customs house as well.";

    internal static readonly string[] All =
    [
        // Authors
        "<p>Molly Vane (@mollyvane) is an Ideas contributor and the host of a podcast.</p>",
        $"<h1>Ferry refloated</h1><p>By Molly Vane (@mollyvane) | November 6, 2023</p><p>{Prose}</p>",
        $"<h1>Ferry refloated</h1><p>By Molly Vane (@mollyvane) November 6, 2023</p><p>{Prose}</p>",
        $"<h1>Ferry refloated</h1><p>Molly Vane (@mollyvane) November 6, 2023</p><p>{Prose}</p>",
        $"<h1>Ferry refloated</h1><p>After four days.</p><p>Molly Vane (@mollyvane) November 6, 2023</p><p>{Prose}</p>",
        $"<h1>Ferry refloated</h1><p>Molly Vane (@mollyvane) - November 6, 2023</p><p>{Prose}</p>",
        $"<h1>Ferry refloated</h1><p>Von Molly Vane (@mollyvane) 6. November 2023</p><p>{Prose}</p>",
        $"<h1>Ferry refloated</h1><p>Por Molly Vane (@mollyvane) 6 de noviembre de 2023</p><p>{Prose}</p>",
        $"Ferry refloated\nMolly Vane (@mollyvane) November 6, 2023\n{Prose}",
        "<p>Follow me @mollyvane on X for more.</p>",
        "<p>Follow her (@mollyvane) since November 6, 2023 for more.</p>",
        "<p>Written by Molly Vane (@mollyvane) November 6, 2023</p>",
        "<p>The ferry sails.</p><p>Reporting by Molly Vane (@mollyvane) November 6, 2023</p>",
        "<p>The ferry sails.</p><p>Additional reporting from Ann Lee (@annlee) November 6, 2023</p>",
        "<p>Contact Molly Vane (@mollyvane) or Ann Lee (@annlee).</p>",
        "<p>Molly Vane (@mollyvane), November 6, 2023</p>",
        "<p>The ferry sails.</p><p>— Molly Vane (@mollyvane) is a reporter in Kiel.</p>",
        "<p>The ferry sails.</p><p>— Molly Vane (@mollyvane)</p>",
        "<p>The ferry sails.</p><p>— Molly Vane (@mollyvane), Kiel</p>",
        // Credits
        "<figure><img src=a.jpg><figcaption>The quay. Photo: Ann Lee (@annlee) November 6, 2023</figcaption></figure>",
        "<p>The quay at dawn.</p><p>Photo by Ann Lee (@annlee) November 6, 2023</p>",
        "<p>The quay at dawn.</p><p>— Photo by Ann Lee (@annlee) November 6, 2023</p>",
        "<p>The quay at dawn.</p><p>Foto: Ann Lee (@annlee) 6. November 2023</p>",
        "<p>The quay at dawn.</p><p>— via Ann Lee (@annlee) November 6, 2023</p>",
        "<p>The quay at dawn. Credit: Ann Lee (@annlee)</p>",
        "<p>The quay at dawn.</p><p>— Source: Ann Lee (@annlee) November 6, 2023</p>",
        // Lists
        "<ul><li>Ann Lee (@annlee)</li><li>Bob Ray (@bobray)</li></ul>",
        "<ul><li>Ann Lee (@annlee) November 6, 2023</li><li>Bob Ray (@bobray) November 7, 2023</li></ul>",
        "- Ann Lee (@annlee)\n- Bob Ray (@bobray)\n- Cem Kaya (@cemkaya)",
        "Winners of the week\n\n- Ann Lee (@annlee) November 6, 2023\n- Bob Ray (@bobray) November 7, 2023\n",
        "<p>Accounts to follow: Ann Lee (@annlee) — harbors; Bob Ray (@bobray) — ships.</p>",
        "<p>Speakers — Ann Lee (@annlee) — Bob Ray (@bobray)</p>",
        "<p>NASA (@NASA) – joined December 19, 2007</p>",
        // Quotations in prose
        "<p>“We will rebuild,” Ann Lee (@annlee) said on November 6, 2023.</p>",
        "<p>Ann Lee (@annlee) wrote on November 6, 2023 that the ferry sails.</p>",
        "<p>The mayor — Ann Lee (@annlee) — said on November 6, 2023 that she knew.</p>",
        "<p>The ferry sails, wrote the mayor — Ann Lee (@annlee) November 6, 2023, in a statement that she later withdrew.</p>",
        "<p>In a tweet by Ann Lee (@annlee) November 6, 2023 is named as the day.</p>",
        "<p>It was Ann Lee (@annlee) who, on November 6, 2023, found the ship. https://t.co/AbCdEfGhIj</p>",
        "<blockquote><p>We will rebuild.</p><cite>— Mayor Ann Lee, November 6, 2023</cite></blockquote>",
        "<blockquote><p>We will rebuild.</p><p>— Ann Lee, mayor</p></blockquote>",
        "<blockquote class=\"wp-block-quote\"><p>We will rebuild.</p><cite>— Ann Lee (@annlee)</cite></blockquote>",
        "<p>“We will rebuild.” — Ann Lee (@annlee), November 6, 2023</p>",
        "<p>We will rebuild. — Ann Lee (born November 6, 1953)</p>",
        "<p>The account (@portdesk) November 6, 2023 was suspended.</p>",
        "<p>The bot (@portdesk) was made on 6 November 2023 — see https://t.co/AbCdEfGhIj</p>",
        // Comments
        "<h3>2 comments</h3><ol><li><p>Ann Lee (@annlee) November 6, 2023 at 5:12 pm</p><p>I agree.</p><p>Reply</p></li><li><p>Bob Ray (@bobray) November 7, 2023 at 6:01 am</p><p>Me too.</p><p>Reply</p></li></ol>",
        "<h3>Comments</h3><p>Ann Lee (@annlee) November 6, 2023</p><p>I agree.</p><p>Bob Ray (@bobray) November 7, 2023</p><p>Me too.</p>",
        "<p>@annlee November 6, 2023</p><p>I agree with the mayor.</p>",
        "<p>I agree.</p><p>Bob Ray (@bobray) November 7, 2023</p><p>Reply</p>",
        // Code and samples
        "<pre>Ship is moving.\n— Port Desk (@portdesk) March 11, 2024</pre>",
        "<p>Write it like this: <code>— Name (@handle) November 6, 2023</code></p>",
        "<!-- <p>Ship is moving.</p><p>— Port Desk (@portdesk) March 11, 2024</p> -->",
        "<script>var a = 'Ship is moving. — Port Desk (@portdesk) March 11, 2024';</script>",
        // Words of the other networks
        "<p>In a post shared by Kim Roe (@kimroe) on Instagram, the boat can be seen.</p>",
        "<p>A photo posted by Kim Roe (@kimroe) shows the boat.</p>",
        "<p>A video posted by Kim Roe (@kimroe) on November 6, 2023 shows the boat.</p>",
        "<p>View this post on Instagram</p>",
        "<p>The picture was a post shared by Kim Roe (@kimroe)</p>",
        $"<h2>Ferry refloated</h2><p>Posted by Jane Doe on Thursday, August 27, 2015</p><p>{Prose}</p>",
        "<p>The ferry sails.</p><p>Posted by Jane Doe on August 27, 2015</p>",
        "<p>The ferry sails.</p><p>Posted by Jane Doe on Thursday, August 27, 2015 in News</p>",
        "<p>The ferry sails.</p><p>Posted by admin on Thursday, August 27, 2015</p>",
        "<p>The ferry sails.</p><p>Posted by Jane Doe at 3:00 PM</p>",
        "<p>A notice posted by Port City on Thursday, August 27, 2015 said so.</p>",
        "<p>Gepostet von Jane am 10. April 2021</p>",
        "<p>♬ Music of the harbor</p>",
        "<p>@selim_x</p><p>Best harbor?</p>",
        "<p>He hummed ♬ la - la all day.</p>",
        "<p>Post by @ledger</p><p>Another line.</p>",
        "<p>View on Mastodon</p>",
        "<p>An answer by u/harborfan in r/boats made the rounds.</p>",
        "<p>Read the thread by u/harborfan in boats and harbors.</p>",
        "<p>via GIPHY</p><p>Embed from Getty Images</p><p>View post on imgur.com</p>",
        // Addresses of mail and others
        "<p>Write to Ann Lee (ann@lee.example) November 6, 2023</p>",
        "<p>The ferry sails.</p><p>— Ann Lee (ann@lee.example) November 6, 2023</p>",
        "<p>See the commit (@1a2b3c4) November 6, 2023 was a Monday.</p>",
        // No text that could be the post
        $"<h2>Reactions</h2><p>— Port Desk (@portdesk) March 11, 2024</p><h2>Outlook</h2><p>{Prose}</p>",
        $"<p>{Prose}</p><p>— Port Desk (@portdesk) March 11, 2024</p><p>{Prose}</p>",
        $"<p>{Prose}</p><p>— Port Desk (@portdesk) March 11, 2024</p><p>The ferry sails again on Friday.</p>",
    ];
}
