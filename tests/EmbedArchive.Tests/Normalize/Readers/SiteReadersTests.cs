using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

[TestFixture]
internal sealed class SiteReadersTests
{
    [TestCase("LOGIN_REQUIRED", "This video is private", AvailabilityState.Protected)]
    [TestCase("LOGIN_REQUIRED", "Sign in to confirm your age", AvailabilityState.AgeRestricted)]
    [TestCase("LOGIN_REQUIRED", "Sign in to confirm you’re not a bot", AvailabilityState.BotWall)]
    [TestCase("UNPLAYABLE", "The uploader has not made this video available in your country", AvailabilityState.GeoBlocked)]
    [TestCase("UNPLAYABLE", "Join this channel to get access to members-only content", AvailabilityState.LoginRequired)]
    [TestCase("ERROR", "Video unavailable", AvailabilityState.NotFound)]
    [TestCase("ERROR", "This video has been removed by the uploader", AvailabilityState.Deleted)]
    [TestCase("ERROR", "This video is no longer available because the YouTube account associated with this video has been terminated.", AvailabilityState.Suspended)]
    [TestCase("ERROR", "This video has been removed for violating YouTube's Community Guidelines", AvailabilityState.Deleted)]
    [TestCase("AGE_VERIFICATION_REQUIRED", "", AvailabilityState.AgeRestricted)]
    [TestCase("LIVE_STREAM_OFFLINE", "Premieres in 3 hours", null)]
    public void A_video_of_youtube_has_the_state_that_its_player_is_told(string status, string reason, AvailabilityState? state)
    {
        var body = $$$"""{"playabilityStatus":{"status":"{{{status}}}","reason":"{{{reason}}}"},"videoDetails":{"videoId":"v","title":"Tide","author":"Ada"} }""";
        var facts = Invented.Read("youtube-player", body, provider: "youtube");

        Assert.That((facts.State, facts.Title, facts.Author!.DisplayName), Is.EqualTo((state ?? (AvailabilityState?)AvailabilityState.Available, "Tide", "Ada")));
    }

    [Test]
    public void The_reason_behind_a_general_word_is_found() =>
        Assert.That(Invented.Read("youtube-player", """{"playabilityStatus":{"status":"ERROR","reason":"Video unavailable","errorScreen":{"playerErrorMessageRenderer":{"subreason":{"runs":[{"text":"This video is no longer available "},{"text":"due to a copyright claim by Sea Ltd"}]}}}}}""").StateBy, Is.EqualTo("copyright"));

    [Test]
    public void The_watch_page_is_read_from_its_player()
    {
        var facts = Invented.Read("youtube-page", """<html><head><meta property="og:title" content="Other"></head><body><script>var a=1;var ytInitialPlayerResponse = {"playabilityStatus":{"status":"OK"},"videoDetails":{"videoId":"v","title":"Tide }; \"x\"","lengthSeconds":"61","viewCount":"9"},"microformat":{"playerMicroformatRenderer":{"publishDate":"2024-01-02T03:04:05-07:00","ownerProfileUrl":"http://www.youtube.com/@ada"}}};var b={};</script></body></html>""", provider: "youtube", url: "https://www.youtube.com/watch?v=v");

        Assert.That((facts.Title, facts.Counts!.Views, facts.Author!.Handle, facts.PublishedAt!.Value.Hour), Is.EqualTo(("Tide }; \"x\"", (long?)9, "ada", 10)));
    }

    [TestCase("10204", "", AvailabilityState.NotFound)]
    [TestCase("10204", "status_deleted", AvailabilityState.Deleted)]
    [TestCase("10216", "", AvailabilityState.Protected)]
    [TestCase("10222", "", AvailabilityState.Protected)]
    [TestCase("10221", "", AvailabilityState.AccountGone)]
    [TestCase("10231", "", AvailabilityState.GeoBlocked)]
    public void A_code_of_tiktok_is_a_state(string code, string message, AvailabilityState state) =>
        Assert.That(TikTok($$"""{"statusCode":{{code}},"statusMsg":"{{message}}"}""").State, Is.EqualTo(state));

    [Test]
    public void Pictures_of_tiktok_are_pictures()
    {
        var facts = TikTok("""{"statusCode":0,"itemInfo":{"itemStruct":{"id":"5","desc":"sea","createTime":"1584652361","author":{"uniqueId":"ada","nickname":"Ada"},"imagePost":{"images":[{"imageURL":{"urlList":["https://p.tiktokcdn.com/1"]},"imageWidth":3,"imageHeight":4}]},"statsV2":{"diggCount":"12"}}}}""");

        Assert.That((facts.Media.Single().Type, facts.Kind, facts.CanonicalUrl, facts.Counts!.Likes), Is.EqualTo((MediaType.Image, (EmbedKind?)EmbedKind.Gallery, "https://www.tiktok.com/@ada/photo/5", (long?)12)));
    }

    [TestCase("""{"author":"[deleted]","selftext":"[deleted]","title":"t"}""", AvailabilityState.Deleted, "author")]
    [TestCase("""{"author":"ada","selftext":"[removed]","title":"t"}""", AvailabilityState.Deleted, "moderator")]
    [TestCase("""{"author":"ada","selftext":"","title":"t","removed_by_category":"copyright_takedown"}""", AvailabilityState.Deleted, "copyright")]
    [TestCase("""{"author":"[deleted]","selftext":"still here","title":"t"}""", AvailabilityState.Available, null)]
    public void Words_in_place_of_a_post_of_reddit_say_who_removed_it_and_the_title_stays(string data, AvailabilityState state, string? by)
    {
        var facts = Invented.Read("reddit-listing", $$$"""{"kind":"Listing","data":{"children":[{"kind":"t3","data":{{{data}}} }]} }""", provider: "reddit");

        Assert.That((facts.State, facts.StateBy, facts.Title), Is.EqualTo(((AvailabilityState?)state, by, "t")));
    }

    [TestCase("""{"reason":"private","message":"Forbidden","error":403}""", 403, AvailabilityState.Protected)]
    [TestCase("""{"reason":"banned","message":"Not Found","error":404}""", 404, AvailabilityState.Suspended)]
    [TestCase("""{"message":"Not Found","error":404}""", 404, AvailabilityState.NotFound)]
    [TestCase("""{"kind":"Listing","data":{"children":[]}}""", 200, AvailabilityState.NotFound)]
    public void An_error_of_reddit_is_a_state(string body, int status, AvailabilityState state) =>
        Assert.That(Invented.Read("reddit-listing", body, status, "reddit").State, Is.EqualTo(state));

    [Test]
    public void A_gallery_of_reddit_has_its_pictures_in_order_and_its_addresses_decoded()
    {
        var facts = Invented.Read("reddit-listing", """{"kind":"Listing","data":{"children":[{"kind":"t3","data":{"name":"t3_1","title":"t","is_gallery":true,"score":-3,"gallery_data":{"items":[{"media_id":"b","caption":"two"},{"media_id":"a"}]},"media_metadata":{"a":{"s":{"u":"https://preview.redd.it/a.jpg?s=1&amp;t=2","x":3,"y":4}},"b":{"s":{"u":"https://preview.redd.it/b.jpg"}}}}}]}}""", provider: "reddit");

        Assert.That((facts.Media[0].Caption, facts.Media[1].Url, facts.Counts!.Likes), Is.EqualTo(("two", "https://preview.redd.it/a.jpg?s=1&t=2", (long?)-3)));
    }

    [Test]
    public void The_present_page_of_reddit_is_read_from_its_element()
    {
        var facts = Invented.Read("reddit-page", """<html><shreddit-post id="t3_1" permalink="/r/sea/comments/1/t/" post-title="Tide" author="ada" score="5" comment-count="2" created-timestamp="2024-01-02T03:04:05.678000+0000" post-type="text"><div slot="text-body"><p>low</p></div></shreddit-post></html>""", provider: "reddit", url: "https://www.reddit.com/r/sea/comments/1/t/");

        Assert.That((facts.Title, facts.Text!.Plain, facts.Author!.Handle, facts.Counts!.Replies, facts.PublishedAt!.Value.Second), Is.EqualTo(("Tide", "low", "ada", (long?)2, 5)));
    }

    [Test]
    public void A_page_of_instagram_gives_caption_numbers_and_day_from_its_head()
    {
        var facts = Invented.Read("instagram-page", """<meta property="og:title" content='Ada on Instagram: "Low - &#x1f30a; tide"'><meta property="og:description" content='1,204 likes, 5.5K comments - ada.sea on May 29, 2021: "Low - &#x1f30a; tide". '><meta property="og:url" content="https://www.instagram.com/p/Abc/"><meta property="og:image" content="https://scontent.example/1.jpg">""", provider: "instagram", url: "https://www.instagram.com/p/Abc/");

        Assert.That((facts.Author!.DisplayName, facts.Author.Handle, facts.Text!.Plain, facts.Counts!.Likes, facts.Counts.Replies, facts.Counts.Approximate, facts.PublishedAt!.Value.Day, facts.PostId),
            Is.EqualTo(("Ada", "ada.sea", "Low - 🌊 tide", (long?)1204, (long?)5500, true, 29, "Abc")));
    }

    [TestCase("<html><title>Page Not Found • Instagram</title></html>", AvailabilityState.NotFound)]
    [TestCase("<html><h2>This Account is Private</h2></html>", AvailabilityState.Protected)]
    [TestCase("<html><title>Restricted Video</title></html>", AvailabilityState.AgeRestricted)]
    public void A_page_of_instagram_without_a_post_says_why(string html, AvailabilityState state) =>
        Assert.That(Invented.Read("instagram-page", html, url: "https://www.instagram.com/p/Abc/").State, Is.EqualTo(state));

    [Test]
    public void Data_in_an_old_page_of_instagram_is_read_whole()
    {
        var facts = Invented.Read("instagram-page", """<script>window._sharedData = {"entry_data":{"PostPage":[{"graphql":{"shortcode_media":{"shortcode":"Abc","taken_at_timestamp":1500000000,"owner":{"username":"ada","full_name":"Ada"},"edge_media_to_caption":{"edges":[{"node":{"text":"sea"}}]},"edge_media_preview_like":{"count":3},"edge_sidecar_to_children":{"edges":[{"node":{"display_url":"https://s.example/1.jpg"}},{"node":{"is_video":true,"video_url":"https://s.example/2.mp4","display_url":"https://s.example/2.jpg"}}]}}}}]}};</script>""", url: "https://www.instagram.com/p/Abc/");

        Assert.That((facts.Text!.Plain, facts.Author!.Handle, string.Join(' ', facts.Media.Select(m => m.Type)), facts.Counts!.Likes), Is.EqualTo(("sea", "ada", "Image Video", (long?)3)));
    }

    [TestCase("5.8K likes, 449 replies. Low tide. High wind", "Low tide. High wind", 5800L)]
    [TestCase("Low tide, high wind. Again", "Low tide, high wind. Again", null)]
    public void Numbers_before_the_text_of_threads_are_counts(string description, string text, long? likes)
    {
        var facts = Invented.Read("threads-page", $"""<meta property="og:title" content="Ada (&#064;ada) on Threads"><meta property="og:description" content="{description}">""", url: "https://www.threads.net/@ada/post/1");

        Assert.That((facts.Text!.Plain, facts.Counts?.Likes, facts.Author!.Handle), Is.EqualTo((text, likes, "ada")));
    }

    [Test]
    public void A_removed_post_of_threads_names_the_site_only() =>
        Assert.That(Invented.Read("threads-page", """<meta property="og:title" content="Threads">""", url: "https://www.threads.net/@ada/post/1").State, Is.EqualTo(AvailabilityState.NotFound));

    [TestCase("Post not found", AvailabilityState.NotFound)]
    [TestCase("This channel can’t be displayed because it was used to spread something.", AvailabilityState.Suspended)]
    public void An_error_of_telegram_is_a_state(string words, AvailabilityState state) =>
        Assert.That(Invented.Read("telegram-embed", $"""<div class="tgme_widget_message_error">{words}</div>""", provider: "telegram", url: "https://t.me/harbour/5").State, Is.EqualTo(state));

    [Test]
    public void A_message_of_telegram_is_found_among_others_with_its_media_card_and_reactions()
    {
        var facts = Invented.Read("telegram-embed", """
            <div class="tgme_widget_message" data-post="harbour/4"><div class="tgme_widget_message_text">other</div></div>
            <div class="tgme_widget_message" data-post="harbour/5"><a class="tgme_widget_message_owner_name"><span>Harbour</span></a>
            <a class="tgme_widget_message_reply" href="https://t.me/harbour/1"><div class="tgme_widget_message_text js-message_reply_text">before</div></a>
            <a class="tgme_widget_message_photo_wrap" style="width:1px;background-image:url('https://cdn.example/1.jpg')"></a>
            <a class="tgme_widget_message_video_player"><time class="message_video_duration">1:02:03</time><div class="message_media_not_supported_label">Media is too big</div></a>
            <div class="tgme_widget_message_text js-message_text">Tide <i class="emoji"><b>🌊</b></i><br>now <tg-spoiler>secret</tg-spoiler></div>
            <a class="tgme_widget_message_link_preview" href="https://site.example/"><i class="link_preview_image" style="background-image:url('https://cdn.example/card.jpg')"></i><div class="link_preview_title">Site</div></a>
            <div class="tgme_widget_message_reactions"><span class="tgme_reaction"><i class="emoji"><b>👍</b></i>1.2K</span></div>
            <span class="tgme_widget_message_views">3.4M</span><span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date"><time datetime="2024-01-02T03:04:05+00:00"></time></a></span></div>
            """, provider: "telegram", url: "https://t.me/harbour/5", id: "harbour/5");

        Assert.Multiple(() =>
        {
            Assert.That((facts.Text!.Plain, facts.Author!.DisplayName, facts.InReplyTo!.Id), Is.EqualTo(("Tide 🌊\nnow secret", "Harbour", "harbour/1")));
            Assert.That(facts.Text.Spans.Single().Type, Is.EqualTo(TextPartType.Spoiler));
            Assert.That(facts.Media.Select(m => (m.Type, m.Url, m.DurationMs)), Is.EqualTo(new (MediaType, string?, long?)[] { (MediaType.Image, "https://cdn.example/1.jpg", null), (MediaType.Video, null, 3_723_000) }));
            Assert.That((facts.LinkCard!.Title, facts.Counts!.Views, facts.Counts.Approximate, facts.Counts.Reactions!["👍"]), Is.EqualTo(("Site", (long?)3_400_000, true, 1200L)));
            Assert.That(facts.Labels.Single().Value, Is.EqualTo("edited"));
        });
    }

    [TestCase("null", AvailabilityState.NotFound)]
    [TestCase("""{"id":1,"deleted":true,"time":5}""", AvailabilityState.Deleted)]
    [TestCase("""{"id":1,"dead":true,"by":"ada"}""", AvailabilityState.Deleted)]
    [TestCase("""{"id":1,"by":"ada","title":"t"}""", AvailabilityState.Available)]
    public void An_item_of_hacker_news_has_its_state(string body, AvailabilityState state) =>
        Assert.That(Invented.Read("hackernews-item", body, provider: "hackernews").State, Is.EqualTo(state));

    [TestCase("""{"items":[]}""", 200, AvailabilityState.NotFound)]
    [TestCase("""{"error_id":502,"error_name":"throttle_violation","error_message":"wait"}""", 400, AvailabilityState.RateLimited)]
    public void An_empty_list_of_stack_exchange_means_gone(string body, int status, AvailabilityState state) =>
        Assert.That(Invented.Read("stackexchange-posts", body, status).State, Is.EqualTo(state));

    [TestCase("""{"query":{"pages":{"-1":{"title":"Nix","missing":""}}}}""")]
    [TestCase("""{"query":{"pages":[{"title":"Nix","missing":true}]}}""")]
    public void A_missing_article_is_not_found(string body) => Assert.That(Invented.Read("wikipedia-extract", body).State, Is.EqualTo(AvailabilityState.NotFound));

    [Test]
    public void A_blocked_track_keeps_what_is_told_of_it()
    {
        var facts = Invented.Read("soundcloud-resolve", """{"id":1,"kind":"track","title":"Tide","policy":"BLOCK","user":{"username":"Ada","permalink":"ada"},"playback_count":5}""", provider: "soundcloud");

        Assert.That((facts.State, facts.Title, facts.Author!.Handle, facts.Outcome), Is.EqualTo(((AvailabilityState?)AvailabilityState.GeoBlocked, "Tide", "ada", SourceOutcome.Answered)));
    }

    private static PostFacts TikTok(string detail) =>
        Invented.Read("tiktok-page", $$$"""<html><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{"webapp.video-detail":{{{detail}}} } }</script></html>""", provider: "tiktok", url: "https://www.tiktok.com/@ada/video/5");
}
