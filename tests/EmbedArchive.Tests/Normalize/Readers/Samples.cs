namespace EmbedArchive.Tests.Normalize.Readers;

/// <summary>An invented answer of each JSON format with most of its members, in ASCII: what the mutations begin from.</summary>
internal static class Samples
{
    private const string XPost = """{"__typename":"Tweet","id_str":"9","created_at":"2024-02-03T04:05:06.000Z","lang":"en","text":"a b https://t.co/1 @bob #sea","display_text_range":[0,27],"user":{"id_str":"7","name":"Ada","screen_name":"ada"},"entities":{"urls":[{"url":"https://t.co/1","expanded_url":"https://a.example/","indices":[4,18]}],"user_mentions":[{"screen_name":"bob","indices":[19,23]}],"hashtags":[{"text":"sea","indices":[24,28]}],"media":[{"url":"https://t.co/2","indices":[1,2]}]},"mediaDetails":[{"type":"video","media_url_https":"https://pbs.twimg.com/media/A.jpg","original_info":{"width":1,"height":2},"video_info":{"duration_millis":5,"variants":[{"bitrate":1,"content_type":"video/mp4","url":"https://a.example/v.mp4"}]}}],"card":{"name":"poll2choice_text_only","binding_values":{"choice1_label":{"string_value":"yes"},"choice1_count":{"string_value":"3"},"end_datetime_utc":{"string_value":"2024-01-01T00:00:00Z"}}},"edit_control":{"edit_tweet_ids":["8","9"]},"favorite_count":1,"conversation_count":2,"self_thread":{"id_str":"1"},"place":{"full_name":"Sea"},"source":"<a href=x>App</a>"}""";

    private static readonly Dictionary<string, string[]> ByFormat = new(StringComparer.Ordinal)
    {
        ["x-syndication"] = [XPost, $$"""{"id_str":"1","text":"q","quoted_tweet":{{XPost}},"parent":{{XPost}} }"""],
        ["x-rest"] =
        [
            XPost,
            """{"data":{"id":"5","text":"hello #sea","author_id":"7","public_metrics":{"like_count":4},"attachments":{"media_keys":["k"]},"referenced_tweets":[{"type":"quoted","id":"4"}],"entities":{"hashtags":[{"start":6,"end":10,"tag":"sea"}]}},"includes":{"users":[{"id":"7","name":"Ada","username":"ada"}],"media":[{"media_key":"k","type":"video","variants":[{"bit_rate":1,"url":"https://a.example/v.mp4"}]}],"tweets":[{"id":"4","text":"t"}]}}""",
            """{"errors":[{"code":144,"message":"m"}]}""",
        ],
        ["x-graphql"] =
        [
            $$$"""{"data":{"tweetResult":{"result":{"__typename":"Tweet","rest_id":"9","core":{"user_results":{"result":{"rest_id":"7","core":{"screen_name":"ada"} } } },"legacy":{{{XPost}}},"views":{"count":"5"},"note_tweet":{"note_tweet_results":{"result":{"text":"n","entity_set":{"urls":[] } } } },"quoted_status_result":{"result":{"__typename":"TweetTombstone","tombstone":{"text":{"text":"t"} } } },"birdwatch_pivot":{"subtitle":{"text":"n","entities":[{"ref":{"url":"https://a.example/"} }] } } } } } }""",
            """{"data":{"threaded_conversation_with_injections_v2":{"instructions":[{"entries":[{"entryId":"tweet-1","content":{"itemContent":{"tweet_results":{"result":{"__typename":"TweetUnavailable","reason":"Deleted"}}}}}]}]}}}""",
        ],
        ["bluesky-thread"] =
        [
            """{"thread":{"post":{"uri":"at://did:plc:a/app.bsky.feed.post/3","author":{"did":"did:plc:a","handle":"a.example","labels":[{"val":"x","cts":"2024-01-01T00:00:00Z"}]},"record":{"text":"a b","createdAt":"2024-01-01T00:00:00Z","langs":["en"],"facets":[{"index":{"byteStart":0,"byteEnd":1},"features":[{"$type":"app.bsky.richtext.facet#link","uri":"https://a.example/"}]}],"reply":{"parent":{"uri":"at://did:plc:b/app.bsky.feed.post/2"}}},"embed":{"$type":"app.bsky.embed.recordWithMedia#view","media":{"$type":"app.bsky.embed.images#view","images":[{"fullsize":"https://a.example/i","alt":"i","aspectRatio":{"width":1,"height":2}}]},"record":{"record":{"uri":"at://did:plc:b/app.bsky.feed.post/1","author":{"did":"did:plc:b"},"value":{"text":"q"},"embeds":[{"$type":"app.bsky.embed.external#view","external":{"uri":"https://a.example/"}}]}}},"likeCount":1},"parent":{"uri":"at://did:plc:b/app.bsky.feed.post/2","notFound":true}}}""",
        ],
        ["mastodon-status"] =
        [
            """{"id":"9","content":"<p>a <a href=\"https://a.example\">b</a></p>","created_at":"2024-01-01T00:00:00Z","account":{"id":"1","acct":"ada","note":"<p>n</p>"},"media_attachments":[{"type":"image","url":"https://a.example/i","meta":{"original":{"width":1,"duration":2}}}],"poll":{"options":[{"title":"t","votes_count":1}],"expires_at":"2024-01-01T00:00:00Z"},"card":{"url":"https://a.example/","title":"t"},"quote":{"state":"accepted","quoted_status":{"id":"1","content":"q"}},"reblog":{"id":"2","content":"r"},"emojis":[{"shortcode":"a","url":"https://a.example/e"}],"spoiler_text":"s","favourites_count":1,"application":{"name":"n"}}""",
            """[{"content":"a","created_at":"2024-01-01T00:00:00Z"},{"content":"b"}]""",
            """{"ancestors":[{"id":"1","content":"a"}],"descendants":[{"id":"2","in_reply_to_account_id":"1","account":{"id":"1"}}]}""",
        ],
        ["activitypub"] = ["""{"type":"Note","id":"https://a.example/1","url":[{"type":"Link","href":"https://a.example/@a/1","mediaType":"text/html"}],"attributedTo":{"type":"Person","id":"https://a.example/@a","preferredUsername":"a"},"content":"<p>c</p>","contentMap":{"en":"<p>c</p>"},"published":"2024-01-01T00:00:00Z","oneOf":[{"name":"y","replies":{"totalItems":1}}],"attachment":[{"type":"Document","mediaType":"image/png","url":"https://a.example/i"},{"type":"Video","url":[{"href":"https://a.example/v","mediaType":"video/mp4","height":1}]}],"inReplyTo":"https://b.example/1","quoteUrl":"https://b.example/2","to":["as:Public"],"likes":{"totalItems":1}}"""],
        ["oembed"] =
        [
            """{"version":"1.0","type":"photo","url":"https://a.example/i","title":"t","author_name":"a","author_url":"https://a.example/@a","width":1,"height":"2","html":"<blockquote><p>a</p></blockquote>","thumbnail_url":"https://a.example/t","community":{"statistics":{"_attributes":{"views":1}}},"upload_date":"2024-01-01 00:00:00","duration":3}""",
            """{"error":{"code":100,"type":"OAuthException","message":"m","error_subcode":1}}""",
        ],
        ["youtube-player"] =
        [
            """{"playerResponse":{"playabilityStatus":{"status":"ERROR","reason":"Video unavailable","messages":["m"],"errorScreen":{"playerErrorMessageRenderer":{"subreason":{"runs":[{"text":"r"}]}}}},"videoDetails":{"videoId":"v","title":"t","author":"a","channelId":"c","lengthSeconds":"5","viewCount":"6","thumbnail":{"thumbnails":[{"url":"https://a.example/t","width":1}]}},"microformat":{"playerMicroformatRenderer":{"publishDate":"2024-01-01","ownerProfileUrl":"http://a.example/@a","likeCount":"1"}}}}""",
            """{"alerts":[{"alertRenderer":{"text":{"simpleText":"This channel does not exist."}}}]}""",
            """{"items":[{"id":"v","snippet":{"title":"t","channelTitle":"c","thumbnails":{"high":{"url":"https://a.example/t","width":1}}},"contentDetails":{"duration":"PT1M"},"statistics":{"viewCount":"1"}}],"pageInfo":{}}""",
        ],
        ["reddit-listing"] = ["""[{"kind":"Listing","data":{"children":[{"kind":"t3","data":{"name":"t3_1","title":"t","selftext":"s","author":"a","created_utc":1.0,"edited":false,"permalink":"/r/s/comments/1/t/","score":-1,"is_gallery":true,"gallery_data":{"items":[{"media_id":"m","caption":"c"}]},"media_metadata":{"m":{"s":{"u":"https://a.example/i","x":1,"y":2}}},"crosspost_parent_list":[{"name":"t3_0","title":"p"}],"poll_data":{"options":[{"text":"o","vote_count":1}],"voting_end_timestamp":1},"secure_media":{"reddit_video":{"fallback_url":"https://a.example/v","duration":1}},"preview":{"images":[{"source":{"url":"https://a.example/p","width":1}}]}}}]}}]"""],
        ["peertube-video"] =
        [
            """{"uuid":"u","name":"n","url":"https://a.example/w/u","account":{"id":1,"name":"a","displayName":"A","avatars":[{"width":1,"fileUrl":"https://a.example/a"}]},"files":[{"fileUrl":"https://a.example/v","resolution":{"id":240}}],"streamingPlaylists":[{"playlistUrl":"https://a.example/m","files":[{"fileUrl":"https://a.example/w"}]}],"views":1,"duration":2,"licence":{"label":"l"},"privacy":{"label":"Public"},"language":{"id":"en"}}""",
            """{"data":[{"id":1,"text":"<p>t</p>","account":{"name":"a"}}]}""",
        ],
        ["soundcloud-resolve"] = ["""{"id":1,"kind":"track","title":"t","policy":"BLOCK","user":{"id":2,"username":"u","permalink":"u"},"duration":5,"permalink_url":"https://a.example/t","created_at":"2024-01-01T00:00:00Z","likes_count":1,"artwork_url":"https://a.example/a"}"""],
        ["hackernews-item"] = ["""{"id":1,"by":"a","time":1,"title":"t","text":"<p>x","url":"https://a.example/","score":2,"descendants":3,"parent":4,"type":"comment"}"""],
        ["stackexchange-posts"] = ["""{"items":[{"answer_id":1,"question_id":2,"link":"https://a.example/","title":"t","body":"<p>b</p>","owner":{"user_id":3,"display_name":"a"},"creation_date":4,"score":-5}]}"""],
        ["wikipedia-extract"] = ["""{"query":{"pages":{"1":{"pageid":1,"title":"T","extract":"<p>e</p>","revisions":[{"timestamp":"2024-01-01T00:00:00Z"}],"thumbnail":{"source":"https://a.example/t","width":1}}}}}"""],
        ["youtube-page"] = ["""<html><head><meta property="og:title" content="t"></head><script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"OK"},"videoDetails":{"title":"t"}};</script></html>"""],
        ["tiktok-page"] = ["""<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">{"__DEFAULT_SCOPE__":{"webapp.video-detail":{"statusCode":0,"itemInfo":{"itemStruct":{"id":"1","author":{"uniqueId":"a"}}}}}}</script>"""],
        ["soundcloud-page"] = ["""<html><head><meta property="og:title" content="t"></head><script>window.__sc_hydration = [{"hydratable":"sound","data":{"id":1,"title":"t","policy":"ALLOW","user":{"username":"u"}}}];</script></html>"""],
        ["x-page"] = ["""<article data-testid="tweet"><div data-testid="User-Name"><a href="/a">A</a><a href="/a">@a</a></div><div data-testid="tweetText">x <a href="/b">@b</a></div><div data-testid="tweetPhoto"><video poster="https://pbs.twimg.com/p.jpg" src="https://v.example/a.mp4"></video></div><div><div data-testid="User-Name">Q @q</div><div data-testid="tweetText">y</div></div><a href="/a/status/9"><time datetime="2024-01-01T00:00:00Z">t</time></a><div role="group" aria-label="3 views"><button data-testid="like" aria-label="5 Likes"></button></div></article>"""],
        ["telegram-embed"] = ["""<div class="tgme_widget_message" data-post="a/1"><div class="tgme_widget_message_text">x<br>y</div><a class="tgme_widget_message_date"><time datetime="2024-01-01T00:00:00+00:00"></time></a><span class="tgme_widget_message_views">1.2K</span></div>"""],
    };

    /// <summary>Formats whose samples are rows of the invented answers, by file and name.</summary>
    private static readonly Dictionary<string, (string File, string Row)> InventedRows = new(StringComparer.Ordinal)
    {
        ["lemmy-post"] = ("fediverse", "Lemmy, a link"), ["misskey-note"] = ("fediverse", "Misskey, a note"), ["gist"] = ("communities", "a gist by GitHub's API"),
        ["dailymotion-video"] = ("video", "Dailymotion's player, the video itself"), ["twitch-video"] = ("video", "Twitch's API, a video"),
        ["instagram-json"] = ("meta", "Instagram's own JSON of a gallery"), ["vk-post"] = ("others", "VK, a post by the API"),
        ["tumblr-post"] = ("others", "Tumblr's API, a post in blocks"), ["pinterest-pin"] = ("others", "Pinterest's widgets, a pin"),
        ["apple-lookup"] = ("others", "Apple Podcasts, the directory"), ["flickr-photo"] = ("others", "Flickr's API, a photo"),
        ["imgur-image"] = ("others", "Imgur's API, a picture"), ["documentcloud-document"] = ("oembed", "DocumentCloud's API"),
    };

    internal static string[] Of(string format) => InventedRows.TryGetValue(format, out var row) ? [FromRow(row.File, row.Row)] : ByFormat.GetValueOrDefault(format, ["""<html><head><title>t</title><meta property="og:title" content="A on Threads"><meta property="og:description" content="5 likes, 2 replies. x"><script type="application/ld+json">{"@type":"VideoObject","name":"n","author":{"name":"a"},"interactionStatistic":{"userInteractionCount":"5"}}</script></head><body><article class="h-entry"><p class="e-content">c</p></article></body></html>"""]);

    /// <summary>The body of a row, in ASCII.</summary>
    private static string FromRow(string file, string name) =>
        System.Text.Json.Nodes.JsonNode.Parse(Resolve.InventedAnswer.Read(Support.Repository.File($"tests/EmbedArchive.Tests/Resolve/InventedAnswers/{file}.txt")).Single(r => r.Name == $"{file}: {name}").Body)!.ToJsonString();
}
