using EmbedArchive.Normalize;

namespace EmbedArchive.Tests.Normalize.Readers;

[TestFixture]
internal sealed class XReadersTests
{
    private const string User = """{"id_str":"7","name":"Ada L.","screen_name":"ada","is_blue_verified":true,"profile_image_url_https":"https://pbs.twimg.com/profile_images/1/a_normal.jpg"}""";

    [Test]
    public void Offsets_count_code_points_and_short_addresses_become_what_they_stand_for()
    {
        var facts = Syndication($$"""
            {"__typename":"Tweet","id_str":"1700000000000000001","created_at":"2024-02-03T04:05:06.000Z","lang":"en","user":{{User}},"display_text_range":[0,41],
             "text":"😀😀 R&amp;D at https://t.co/abcdefghij by @bob https://t.co/mediamedia",
             "entities":{"urls":[{"url":"https://t.co/abcdefghij","expanded_url":"https://lab.example/r?d=1","display_url":"lab.example/r","indices":[14,37]}],
                         "user_mentions":[{"screen_name":"bob","indices":[41,45]}],"hashtags":{},
                         "media":[{"url":"https://t.co/mediamedia","indices":[46,69]}]},
             "favorite_count":"12","conversation_count":3}
            """.Replace("[0,41]", "[0,69]", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(facts.Text!.Plain, Is.EqualTo("😀😀 R&D at https://lab.example/r?d=1 by @bob"));
            Assert.That(facts.Text.Spans.Select(s => (s.Type, facts.Text.Plain[s.Start..s.End], s.Target)), Is.EqualTo(new[]
            {
                (TextPartType.Url, "https://lab.example/r?d=1", "https://lab.example/r?d=1"), (TextPartType.Mention, "@bob", "https://x.com/bob"),
            }));
            Assert.That((facts.Counts!.Likes, facts.Counts.Replies, facts.Counts.Reposts), Is.EqualTo((12L, 3L, (long?)null)));
            Assert.That(facts.Author, Has.Property(nameof(Author.Handle)).EqualTo("ada").And.Property(nameof(Author.Verified)).True);
            Assert.That(facts.Author!.Avatar!.Url, Is.EqualTo("https://pbs.twimg.com/profile_images/1/a.jpg"));
        });
    }

    [Test]
    public void Of_a_video_the_file_of_the_highest_bit_rate_is_chosen_and_the_playlist_kept()
    {
        var video = Syndication($$"""
            {"id_str":"1","text":"v","user":{{User}},"mediaDetails":[{"type":"video","media_url_https":"https://pbs.twimg.com/ext_tw_video_thumb/1/p.jpg","ext_alt_text":"a crane",
             "video_info":{"duration_millis":"1500","variants":[{"content_type":"application/x-mpegURL","url":"https://video.twimg.com/1/p.m3u8"},
               {"bitrate":256000,"content_type":"video/mp4","url":"https://video.twimg.com/1/s.mp4"},{"bitrate":832000,"content_type":"video/mp4","url":"https://video.twimg.com/1/l.mp4"}] } }] }
            """).Media.Single();

        Assert.Multiple(() =>
        {
            Assert.That(video.Url, Is.EqualTo("https://video.twimg.com/1/l.mp4"));
            Assert.That(video.Variants, Has.Count.EqualTo(3));
            Assert.That((video.Type, video.DurationMs, video.Alt), Is.EqualTo((MediaType.Video, 1500L, "a crane")));
            Assert.That(video.Poster!.Url, Does.Contain("/p.jpg"));
        });
    }

    [Test]
    public void A_quoted_post_is_a_snapshot_of_its_own_and_a_deleted_one_says_so()
    {
        var quote = Syndication($$"""{"id_str":"2","text":"see","user":{{User}},"quoted_tweet":{"id_str":"1","text":"inner","user":{{User}},"created_at":"2024-01-01T00:00:00.000Z"} }""");
        var gone = Syndication($$"""{"id_str":"2","text":"see","user":{{User}},"quoted_tweet":{"tombstone":{"text":{"text":"This Post was deleted by the Post author."} } } }""");

        Assert.Multiple(() =>
        {
            Assert.That(quote.Role, Is.EqualTo(PostRole.Quote));
            Assert.That(quote.Quoted!.Snapshot!.Text!.Plain, Is.EqualTo("inner"));
            Assert.That(quote.State, Is.EqualTo(AvailabilityState.Available));
            Assert.That(gone.Quoted!.Availability!.State, Is.EqualTo(AvailabilityState.Deleted));
            Assert.That(gone.Quoted.Snapshot, Is.Null);
        });
    }

    [TestCase("This Post was deleted by the Post author. Learn more", AvailabilityState.Deleted, "author")]
    [TestCase("This Tweet was deleted by the Tweet author.", AvailabilityState.Deleted, "author")]
    [TestCase("This Post is from a suspended account.", AvailabilityState.Suspended, "platform")]
    [TestCase("This Post is from an account that no longer exists.", AvailabilityState.AccountGone, null)]
    [TestCase("You’re unable to view this Post because this account owner limits who can view their Posts.", AvailabilityState.Protected, "author")]
    [TestCase("Age-restricted adult content. This content might not be appropriate.", AvailabilityState.AgeRestricted, null)]
    [TestCase("This Post violated the X Rules.", AvailabilityState.Deleted, "platform")]
    [TestCase("This Post is unavailable.", AvailabilityState.Unknown, null)]
    public void A_tombstone_has_the_state_that_it_states(string text, AvailabilityState state, string? by)
    {
        var facts = Syndication($$"""{"__typename":"TweetTombstone","tombstone":{"text":{"text":"{{text}}"} } }""");

        Assert.That((facts.State, facts.StateBy), Is.EqualTo(((AvailabilityState?)state, by)));
    }

    [TestCase("""{"text":"This Post was deleted by the Post author. Learn more"}""", "This Post was deleted by the Post author.")]
    [TestCase("""{"text":"This Post was deleted by its author. Mehr dazu","entities":[{"from_index":37,"to_index":46}]}""", "This Post was deleted by its author.")]
    [TestCase("""{"text":"This Post was deleted by its author. Mehr dazu ","entities":[{"fromIndex":37,"toIndex":46}]}""", "This Post was deleted by its author.")]
    [TestCase("""{"text":"This Post was deleted under the Rules of X.","entities":[{"from_index":32,"to_index":42}]}""", "This Post was deleted under the Rules of X.")]
    [TestCase("""{"text":"was deleted","entities":[{"from_index":-4,"to_index":11},{"from_index":99,"to_index":11}]}""", "was deleted")]
    [TestCase("\"This Post was deleted.\"", "This Post was deleted.")]
    public void The_link_behind_a_tombstone_is_none_of_its_words(string notice, string words)
    {
        var syndication = Syndication($$"""{"__typename":"TweetTombstone","tombstone":{"text":{{notice}} } }""");
        var graphQl = Invented.Read("x-graphql", $$$"""{"data":{"tweetResult":{"result":{"__typename":"TweetTombstone","tombstone":{"text":{{{notice}}} } } } } }""");

        Assert.That((syndication.StateMessage, graphQl.StateMessage), Is.EqualTo((words, words)));
    }

    [TestCase("{}", 200, AvailabilityState.NotFound)]
    [TestCase("", 404, AvailabilityState.NotFound)]
    [TestCase("Rate limit exceeded", 429, AvailabilityState.RateLimited)]
    [TestCase("error code: 522", 200, AvailabilityState.Error)]
    [TestCase("<html><head><title>Just a moment...</title></head></html>", 403, AvailabilityState.BotWall)]
    public void What_answers_in_place_of_a_post_is_never_a_deleted_post(string body, int status, AvailabilityState state) =>
        Assert.That(Invented.Read("x-syndication", body, status).State, Is.EqualTo(state));

    [TestCase("Protected", AvailabilityState.Protected)]
    [TestCase("NsfwLoggedOut", AvailabilityState.AgeRestricted)]
    [TestCase("Suspended", AvailabilityState.Suspended)]
    [TestCase("Deleted", AvailabilityState.Deleted)]
    [TestCase("Something new", AvailabilityState.Unknown)]
    public void A_reason_of_graphql_is_a_state(string reason, AvailabilityState state) =>
        Assert.That(Invented.Read("x-graphql", $$$"""{"data":{"tweetResult":{"result":{"__typename":"TweetUnavailable","reason":"{{{reason}}}"} } } }""").State, Is.EqualTo(state));

    [Test]
    public void Graphql_gives_the_long_text_the_views_and_the_note_of_readers()
    {
        var facts = Invented.Read("x-graphql", """
            {"data":{"tweetResult":{"result":{"__typename":"TweetWithVisibilityResults","tweet":{"rest_id":"9","views":{"count":"4186"},
              "core":{"user_results":{"result":{"rest_id":"7","core":{"name":"Ada","screen_name":"ada"},"legacy":{}}}},
              "note_tweet":{"note_tweet_results":{"result":{"text":"the whole long text"}}},
              "birdwatch_pivot":{"subtitle":{"text":"Readers add: no."},"note":{"rest_id":"n1"}},
              "legacy":{"full_text":"the whole…","created_at":"Mon Oct 03 00:23:22 +0000 2016","favorite_count":1,"lang":"qme"}}}}}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That((facts.Text!.Plain, facts.Text.Lang), Is.EqualTo(("the whole long text", (string?)null)));
            Assert.That(facts.Counts!.Views, Is.EqualTo(4186));
            Assert.That(facts.Notes.Single().Text, Is.EqualTo("Readers add: no."));
            Assert.That((facts.Author!.Handle, facts.CanonicalUrl), Is.EqualTo(("ada", "https://x.com/ada/status/9")));
            Assert.That(facts.PublishedAt!.Value, Is.EqualTo(new DateTimeOffset(2016, 10, 3, 0, 23, 22, TimeSpan.Zero)));
        });
    }

    [Test]
    public void The_second_api_finds_author_and_media_among_the_included()
    {
        var facts = Invented.Read("x-rest", """
            {"data":{"id":"5","text":"hello #sea","author_id":"7","created_at":"2023-01-02T03:04:05.000Z","public_metrics":{"like_count":4,"impression_count":99},
              "attachments":{"media_keys":["3_1"]},"entities":{"hashtags":[{"start":6,"end":10,"tag":"sea"}]}},
             "includes":{"users":[{"id":"7","name":"Ada","username":"ada"}],"media":[{"media_key":"3_1","type":"photo","url":"https://pbs.twimg.com/media/AbC.jpg"}]}}
            """);

        Assert.Multiple(() =>
        {
            Assert.That((facts.Author!.Handle, facts.Counts!.Views, facts.Text!.Spans.Single().Type), Is.EqualTo(("ada", 99L, TextPartType.Hashtag)));
            Assert.That(facts.Media.Single().Url, Is.EqualTo("https://pbs.twimg.com/media/AbC?format=jpg&name=orig"));
        });
    }

    [TestCase("""{"errors":[{"code":144,"message":"No status found"}]}""", 404, AvailabilityState.NotFound)]
    [TestCase("""{"errors":[{"code":63,"message":"User has been suspended."}]}""", 403, AvailabilityState.Suspended)]
    [TestCase("""{"errors":[{"code":179,"message":"Sorry, you are not authorized"}]}""", 403, AvailabilityState.Protected)]
    [TestCase("""{"errors":[{"title":"Not Found Error","type":"about:x","detail":"gone"}]}""", 200, AvailabilityState.NotFound)]
    public void An_error_of_the_api_is_a_state(string body, int status, AvailabilityState state) =>
        Assert.That(Invented.Read("x-rest", body, status).State, Is.EqualTo(state));

    [Test]
    public void A_page_with_the_text_in_its_head_is_the_post_and_the_banner_is_no_picture_of_it()
    {
        var facts = Invented.Read("x-page", """
            <html lang=en><head><meta property="og:title" content="Ada L. on X: &quot;the sea&quot;"><meta property="og:description" content="“the sea”">
            <meta property="og:image" content="https://abs.twimg.com/rweb/ssr/default/v2/og/image.png"></head></html>
            """, url: "https://x.com/ada/status/9");

        Assert.That((facts.Author!.DisplayName, facts.Author.Handle, facts.Text!.Plain, facts.Media.Length, facts.PostId), Is.EqualTo(("Ada L.", "ada", "the sea", 0, "9")));
    }

    [Test]
    public void A_page_without_a_post_is_a_login_wall() =>
        Assert.That(Invented.Read("x-page", "<html><head><title>X</title></head><body><script>x</script></body></html>", url: "https://x.com/ada/status/9"),
            Has.Property(nameof(PostFacts.State)).EqualTo(AvailabilityState.LoginRequired).And.Property(nameof(PostFacts.Outcome)).EqualTo(SourceOutcome.Wall));

    private static PostFacts Syndication(string body) => Invented.Read("x-syndication", body);
}
