using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>One way in which a server answers a link, and what <c>expand</c> has to make of it.</summary>
/// <param name="Name">The path that shows it.</param>
/// <param name="Outcome">The word, or the words of which any will do.</param>
/// <param name="Answer">The answer.</param>
internal sealed record WebBehaviour(string Name, string Outcome, Func<LoopbackExchange, Task> Answer)
{
    internal static WebBehaviour Raw(string name, string outcome, string answer, bool close = false) => new(name, outcome, async x =>
    {
        await x.SendAsync(answer);
        if (close) await x.CloseAsync();
    });

    internal static WebBehaviour To(string name, string outcome, string location) => new(name, outcome, x => x.AnswerAsync(302, "", "Location: " + location));

    internal static WebBehaviour Page(string name, string outcome, string html, params string[] headers) => new(name, outcome, x => x.AnswerAsync(200, html, ["Content-Type: text/html; charset=utf-8", .. headers]));

    internal static WebBehaviour Status(int status, string outcome, params string[] headers) => new($"status-{status}-{string.Concat(headers.SelectMany(h => h.Where(char.IsAsciiLetterOrDigit)))}", outcome, x => x.AnswerAsync(status, "", headers));
}
