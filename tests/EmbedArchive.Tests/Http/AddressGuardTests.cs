using System.Net;
using EmbedArchive.Http;

namespace EmbedArchive.Tests.Http;

[TestFixture]
internal sealed class AddressGuardTests
{
    /// <summary>Each block by its last address before, first, last, and first address after; whether the neighbours are public.</summary>
    [TestCase("0.0.0.0", "0.255.255.255", null, "1.0.0.0")]
    [TestCase("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0")]
    [TestCase("100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0")]
    [TestCase("127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0")]
    [TestCase("168.63.129.16", "168.63.129.16", "168.63.129.15", "168.63.129.17")]
    [TestCase("169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0")]
    [TestCase("172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0")]
    [TestCase("192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0")]
    [TestCase("192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0")]
    [TestCase("192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0")]
    [TestCase("192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0")]
    [TestCase("198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0")]
    [TestCase("198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0")]
    [TestCase("203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0")]
    [TestCase("224.0.0.0", "239.255.255.255", "223.255.255.255", null)]
    [TestCase("240.0.0.0", "255.255.255.255", null, null)]
    [TestCase("::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", null, "2000::")]
    [TestCase("4000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::", null)]
    [TestCase("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:200::")]
    [TestCase("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db9::")]
    [TestCase("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::")]
    [TestCase("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::")]
    public void A_special_block_is_refused_to_its_edges(string first, string last, string? before, string? after)
    {
        var guard = new AddressGuard(new HttpOptions());
        Assert.Multiple(() =>
        {
            Assert.That(guard.Refusal(IPAddress.Parse(first), 443), Is.Not.Null, first);
            Assert.That(guard.Refusal(IPAddress.Parse(last), 443), Is.Not.Null, last);
            if (before is not null) Assert.That(guard.Refusal(IPAddress.Parse(before), 443), Is.Null, before);
            if (after is not null) Assert.That(guard.Refusal(IPAddress.Parse(after), 443), Is.Null, after);
        });
    }

    [Test]
    public void Every_block_of_the_table_has_an_edge_test()
    {
        var tested = typeof(AddressGuardTests).GetMethod(nameof(A_special_block_is_refused_to_its_edges))!.GetCustomAttributes(false)
            .OfType<TestCaseAttribute>().Select(t => IPAddress.Parse((string)t.Arguments[0]!)).ToHashSet();

        Assert.That(SpecialBlocks.V4.Concat(SpecialBlocks.V6).Select(b => b.Network.BaseAddress), Is.SubsetOf(tested));
    }

    [TestCase("::1")]
    [TestCase("::127.0.0.1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("::ffff:169.254.169.254")]
    [TestCase("::ffff:0:127.0.0.1")]
    [TestCase("64:ff9b::7f00:1")]
    [TestCase("64:ff9b::5db8:d822")]
    [TestCase("64:ff9b:1::1")]
    [TestCase("100::1")]
    [TestCase("100:0:0:1::1")]
    [TestCase("5f00::1")]
    [TestCase("fc00::1")]
    [TestCase("fd00:ec2::254")]
    [TestCase("fe80::1")]
    [TestCase("fec0::1")]
    [TestCase("ff02::1")]
    [TestCase("2001:0:4136:e378:8000:63bf:3fff:fdd2")]
    [TestCase("2002:7f00:1::")]
    [TestCase("::1%1")]
    [TestCase("2606:2800:220:1::1%2")]
    [TestCase("169.254.169.254")]
    [TestCase("100.100.100.200")]
    [TestCase("192.0.0.192")]
    public void A_special_address_is_refused(string address) =>
        Assert.That(new AddressGuard(new HttpOptions()).Refusal(IPAddress.Parse(address), 80), Is.Not.Null);

    [TestCase("93.184.215.14")]
    [TestCase("8.8.8.8")]
    [TestCase("::ffff:8.8.8.8")]
    [TestCase("2606:2800:220:1:248:1893:25c8:1946")]
    [TestCase("2a00:1450:4001:830::200e")]
    public void A_public_address_passes(string address) =>
        Assert.That(new AddressGuard(new HttpOptions()).Refusal(IPAddress.Parse(address), 443), Is.Null);

    [TestCase(80, true)]
    [TestCase(443, true)]
    [TestCase(8080, true)]
    [TestCase(8443, true)]
    [TestCase(22, false)]
    [TestCase(6379, false)]
    [TestCase(81, false)]
    public void Only_the_allowed_ports_pass(int port, bool passes) =>
        Assert.That(new AddressGuard(new HttpOptions()).Refusal(IPAddress.Parse("8.8.8.8"), port) is null, Is.EqualTo(passes));

    [TestCase("64:ff9b::808:808", true)]
    [TestCase("64:ff9b::7f00:1", false)]
    [TestCase("64:ff9b::a9fe:a9fe", false)]
    [TestCase("64:ff9b:1::808:808", false)]
    public void With_NAT64_the_embedded_address_is_judged(string address, bool passes) =>
        Assert.That(new AddressGuard(new HttpOptions { Nat64 = true }).Refusal(IPAddress.Parse(address), 443) is null, Is.EqualTo(passes));

    [TestCase("127.0.0.1:9000", "127.0.0.1", 9000, true)]
    [TestCase("127.0.0.1:9000", "127.0.0.1", 80, false)]
    [TestCase("127.0.0.1:9000", "127.0.0.2", 9000, false)]
    [TestCase("127.0.0.1:9000", "8.8.8.8", 9000, false)]
    [TestCase("127.0.0.1:9000", "::1", 9000, false)]
    [TestCase("127.0.0.1:9000", "::ffff:127.0.0.1", 9000, true)]
    [TestCase("[::1]:9000", "::1", 9000, true)]
    [TestCase("[::1]:9000", "127.0.0.1", 9000, false)]
    [TestCase("10.1.0.0/16", "10.1.255.255", 443, true)]
    [TestCase("10.1.0.0/16", "10.2.0.0", 443, false)]
    [TestCase("10.1.0.0/16", "10.1.0.1", 22, false)]
    [TestCase("127.0.0.1", "127.0.0.1", 8080, true)]
    [TestCase("127.0.0.1", "127.0.0.1", 9000, false)]
    [TestCase("fd00::/8", "fd12::1", 80, true)]
    [TestCase("::ffff:127.0.0.0/104", "127.9.9.9", 80, true)]
    public void What_is_allowed_is_lifted_and_nothing_else(string allowed, string address, int port, bool passes)
    {
        var options = new HttpOptions();
        Assert.That(AllowedNetwork.TryParse(allowed, out var network), Is.True);
        options.AllowedNetworks.Add(network!);

        Assert.That(new AddressGuard(options).Refusal(IPAddress.Parse(address), port) is null, Is.EqualTo(passes));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("example.com")]
    [TestCase("10.0.0.0/33")]
    [TestCase("127.0.0.1:99999")]
    [TestCase("[fe80::1%1]:80")]
    public void What_is_no_network_cannot_be_allowed(string? text) => Assert.That(AllowedNetwork.TryParse(text, out _), Is.False);

    [Test]
    public void A_decision_costs_less_than_twenty_microseconds()
    {
        var guard = new AddressGuard(new HttpOptions());
        IPAddress[] addresses = [IPAddress.Parse("8.8.8.8"), IPAddress.Parse("2a00:1450:4001:830::200e"), IPAddress.Parse("::ffff:10.0.0.1"), IPAddress.Parse("255.255.255.255")];
        for (var i = 0; i < 1000; i++) guard.Refusal(addresses[i % 4], 443);

        // The best of some rounds: the machine is shared, the decision is not.
        var best = Enumerable.Range(0, 20).Min(_ =>
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            for (var i = 0; i < 1000; i++) guard.Refusal(addresses[i % 4], 443);
            return clock.Elapsed.TotalMicroseconds / 1000;
        });
        TestContext.Out.WriteLine($"{best:0.000} microseconds");
        Assert.That(best, Is.LessThan(20));
    }
}
