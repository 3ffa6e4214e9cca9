using System.Globalization;

namespace EmbedArchive.Render.Cards;

/// <summary>A poll: each option with its votes and a bar.</summary>
internal static class CardPoll
{
    internal static void Write(HtmlWriter html, Poll? poll, DateTimeOffset capturedAt)
    {
        if (poll is null || poll.Options.Count == 0) return;
        html.Open("div", ("class", "ea-poll")).Break();
        if (poll.Question is { Length: > 0 } question) html.Element("p", question, ("class", "ea-question"), ("dir", "auto")).Break();
        html.Open("ol").Break();
        var total = poll.TotalVotes ?? Sum(poll);
        var most = poll.Options.Max(o => o.Percent ?? o.Votes);
        foreach (var option in poll.Options) Option(html, option, total, most);
        html.Close("ol").Break();
        html.Open("p", ("class", "ea-aside")).Text(State(poll, total, capturedAt));
        if (poll.ClosesAt is { } end) html.Text(poll.Closed == true ? " Closed " : " Closes ").Time(end).Text(".");
        html.Close("p").Break().Close("div").Break();
    }

    private static void Option(HtmlWriter html, PollOption option, long? total, double? most)
    {
        var percent = option.Percent is { } told && double.IsFinite(told) ? told
            : option.Votes is { } votes && total > 0 ? 100d * votes / total.Value : (double?)null;
        var share = percent is { } value ? Math.Clamp(value, 0, 100).ToString("0.#", CultureInfo.InvariantCulture) : null;
        var leads = most > 0 && (option.Percent ?? option.Votes) == most;
        html.Open("li", ("class", leads ? "ea-most" : null), ("style", share is null ? null : $"--ea-share:{share}%"));
        html.Element("bdi", option.Text).Text(" ");
        html.Open("span", ("class", "ea-votes"));
        if (share is not null) html.Text(share + "%");
        if (option.Votes is { } count) html.Text(share is null ? CardWords.Number(count, "vote") : $" ({CardWords.Number(count, "vote")})");
        html.Close("span").Close("li").Break();
    }

    private static string State(Poll poll, long? total, DateTimeOffset capturedAt)
    {
        var votes = total is { } count ? CardWords.Number(count, "vote") : "Votes not told";
        if (poll.TotalVoters is { } voters) votes += " by " + CardWords.Number(voters, "voter");
        if (poll.Multiple == true) votes += ", several choices allowed";
        return poll.Closed == true ? votes + "." : votes + " on " + PrintedTime.Words(new() { Value = capturedAt, Precision = InstantPrecision.Minute }) + ".";
    }

    private static long? Sum(Poll poll) => poll.Options.All(o => o.Votes is >= 0 and < long.MaxValue / 4096) ? poll.Options.Sum(o => o.Votes) : null;
}
