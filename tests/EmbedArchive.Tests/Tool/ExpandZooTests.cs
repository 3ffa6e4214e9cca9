using System.Text.Json;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Tool;

/// <summary>The verb <c>expand</c> over a zoo of answers, all in one run of the command.</summary>
[TestFixture]
internal sealed class ExpandZooTests
{
    [Test]
    public async Task Every_behaviour_ends_in_its_outcome_and_nobody_comes_where_he_may_not()
    {
        await using var trap = LoopbackServer.Trap();
        var zoo = WebBehaviours.All(trap.Address());
        var byPath = zoo.ToDictionary(b => "/" + b.Name, StringComparer.Ordinal);
        await using var server = new LoopbackServer(x =>
            byPath.TryGetValue(x.Path, out var behaviour) || byPath.TryGetValue(x.Path.Split('?')[0].TrimEnd('a'), out behaviour) ? behaviour.Answer(x)
            : x.Path == "/story" ? x.AnswerAsync(200, "<title>The story</title><p>The story itself.", "Content-Type: text/html") : x.AnswerAsync(404));
        var input = Console.In;
        Console.SetIn(new StringReader(string.Join('\n', zoo.Select(b => server.Address("/" + b.Name))) + "\n"));
        try
        {
            var run = await ToolRun.OfAsync("expand", "-", "--format", "jsonl", "--allow-network", $"127.0.0.1:{server.EndPoint.Port}", "--timeout", "8", "--concurrency", "24", "--per-host", "24");
            var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToArray();
            Assert.Multiple(() =>
            {
                Assert.That((run.ExitCode, answers.Length, trap.Connections), Is.EqualTo((1, zoo.Count, 0)), run.Errors);
                foreach (var (behaviour, answer) in zoo.Zip(answers))
                {
                    var (outcome, error) = (answer.GetProperty("outcome").GetString()!, answer.GetProperty("error").GetString());
                    Assert.That(behaviour.Outcome.Split(" or "), Does.Contain(outcome), $"{behaviour.Name}: {error}");
                    Assert.That(error is null, Is.EqualTo(outcome == "resolved"), behaviour.Name);
                    Assert.That(error ?? "", Has.No.Member('\n').And.Not.Contains("   at "), behaviour.Name);
                }
            });
        }
        finally
        {
            Console.SetIn(input);
        }
    }
}
