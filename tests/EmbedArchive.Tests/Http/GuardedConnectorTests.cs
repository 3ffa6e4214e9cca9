using System.Net;
using EmbedArchive.Http;
using EmbedArchive.Tests.Support;

namespace EmbedArchive.Tests.Http;

/// <summary>Over real sockets: a trap listens where nobody may come.</summary>
[TestFixture]
internal sealed class GuardedConnectorTests
{
    [TestCase("127.0.0.1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("8.8.8.8", "127.0.0.1")]
    [TestCase("127.0.0.1", "8.8.8.8")]
    [TestCase("10.0.0.1")]
    public async Task A_name_with_a_special_address_is_never_connected_to(params string[] answer)
    {
        await using var trap = LoopbackServer.Trap();
        await using var live = new LiveWebFixture(configure: o => o.AllowedPorts.Add(trap.EndPoint.Port), resolve: Answer(answer));

        var capture = await live.GetAsync(new Uri($"http://name.example:{trap.EndPoint.Port}/"));

        Assert.That((capture.Failure?.Kind, trap.Connections), Is.EqualTo((WebFailureKind.RefusedAddress, 0)));
        Assert.That(capture.Failure!.Message, Does.Contain("name.example"));
    }

    [Test]
    public async Task A_name_that_changes_its_mind_is_judged_by_what_is_connected_to()
    {
        var asked = 0;
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        await using var trap = LoopbackServer.Trap();
        await using var live = new LiveWebFixture(server, resolve: (_, _) => Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Loopback : IPAddress.Parse("127.0.0.2")]));
        var address = new Uri($"http://rebinding.example:{server.EndPoint.Port}/");

        var first = await live.GetAsync(address);
        var second = await live.GetAsync(address);

        Assert.That((first.Status, second.Failure?.Kind, asked, server.Connections), Is.EqualTo((200, (WebFailureKind?)WebFailureKind.RefusedAddress, 2, 1)));
    }

    [Test]
    public async Task A_local_name_is_asked_only_where_its_address_is_allowed()
    {
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var live = new LiveWebFixture(server, resolve: Answer("127.0.0.1"));
        await using var other = new LiveWebFixture(server, resolve: Answer("8.8.8.8"));

        Assert.Multiple(async () =>
        {
            Assert.That((await live.GetAsync(new Uri($"http://news.localhost:{server.EndPoint.Port}/"))).Status, Is.EqualTo(200));
            Assert.That((await other.GetAsync(new Uri("http://news.internal/"))).Failure?.Kind, Is.EqualTo(WebFailureKind.RefusedAddress));
        });
    }

    [TestCase("printer.local")]
    [TestCase("metadata.google.internal")]
    public async Task A_local_name_without_address_is_refused_all_the_same(string host)
    {
        await using var server = LoopbackServer.Trap();
        await using var live = new LiveWebFixture(server, resolve: (_, _) => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound));

        Assert.That((await live.GetAsync(new Uri($"http://{host}/"))).Failure?.Kind, Is.EqualTo(WebFailureKind.RefusedAddress));
    }

    [Test]
    public async Task A_name_without_address_is_told_as_such()
    {
        await using var live = new LiveWebFixture(resolve: Answer());

        Assert.That((await live.GetAsync(new Uri("http://gone.example/"))).Failure?.Kind, Is.EqualTo(WebFailureKind.NameNotFound));
    }

    [Test]
    public async Task The_next_address_is_tried_when_the_first_does_not_answer()
    {
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var live = new LiveWebFixture(server, o => o.AllowedNetworks.Add(new(IPNetwork.Parse("127.0.0.0/24"), server.EndPoint.Port)), resolve: Answer("127.0.0.77", "127.0.0.1"));

        var capture = await live.GetAsync(new Uri($"http://two.example:{server.EndPoint.Port}/"));

        Assert.That((capture.Status, capture.RemoteAddress), Is.EqualTo((200, IPAddress.Loopback)));
    }

    [Test]
    public async Task A_proxy_of_the_environment_is_not_used()
    {
        await using var proxy = LoopbackServer.Trap();
        await using var server = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        var before = Environment.GetEnvironmentVariable("http_proxy");
        Environment.SetEnvironmentVariable("http_proxy", proxy.Address().AbsoluteUri);
        try
        {
            await using var live = new LiveWebFixture(server);
            await live.GetAsync(server.Address());
        }
        finally
        {
            Environment.SetEnvironmentVariable("http_proxy", before);
        }
        Assert.That((proxy.Connections, server.Connections), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_proxy_that_is_asked_for_is_used_and_numbers_are_still_judged()
    {
        await using var proxy = LoopbackServer.Sending("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await using var live = new LiveWebFixture(configure: o => o.Proxy = new WebProxy(proxy.Address()));

        var name = await live.GetAsync(new Uri("http://name.example/a"));
        var number = await live.GetAsync(new Uri("http://169.254.169.254/"));

        Assert.That((name.Status, number.Failure?.Kind, proxy.Requests.Count), Is.EqualTo((200, (WebFailureKind?)WebFailureKind.RefusedAddress, 1)));
        Assert.That(proxy.Requests.Single(), Does.StartWith("GET http://name.example/a "));
    }

    private static NameResolver Answer(params string[] addresses) => (_, _) => Task.FromResult<IPAddress[]>([.. addresses.Select(IPAddress.Parse)]);
}
