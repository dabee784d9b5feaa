using System.Net;
using Huisheng.Notices.Transports;
using Huisheng.Storage.Starting;
using Microsoft.Extensions.Configuration;

namespace Huisheng.Tests.Notices;

public class OutsideTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1.2.3")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2001:0:7f00:1::1")]
    [Row("R44")]
    public void an_address_behind_the_house_is_not_public(string address) =>
        PublicAddress.Is(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("223.5.5.5")]
    [InlineData("2400:3200::1")]
    public void an_address_of_the_internet_is(string address) =>
        PublicAddress.Is(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("Sms", "carrier-pigeon")]
    [InlineData("Sms", "http", "Gateway:Url", "http://gateway.example")]
    [InlineData("Sms", "http", "Gateway:Url", "https://a:b@gateway.example")]
    [InlineData("Sms", "http", "Gateway:Secret", "short")]
    [InlineData("Email", "smtp", "Smtp:Host", "")]
    [InlineData("Inbound:Secrets", "whsec_c2hvcnQ=")]
    public void settings_that_cannot_work_stop_the_start(params string[] pairs)
    {
        var all = new Dictionary<string, string?>
        {
            ["Messages:Gateway:Url"] = "https://gateway.example/sms",
            ["Messages:Gateway:Secret"] = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz",
            ["Messages:Smtp:Host"] = "mail.example",
            ["Messages:Smtp:From"] = "service@example.com",
        };
        _ = Read(all);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            all[$"Messages:{pairs[i]}"] = pairs[i + 1];
        }

        Should
            .Throw<StartRefusedException>(() => Read(all))
            .Problems.Single()
            .Code.ShouldBe("messages.settings");
    }

    private static TransportSettings Read(Dictionary<string, string?> all) =>
        TransportSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(all).Build());

    [Fact]
    [Row("R44")]
    public void one_place_makes_http_clients() =>
        Walls
            .Sources.Product.Where(s =>
                s.All<Microsoft.CodeAnalysis.CSharp.Syntax.ObjectCreationExpressionSyntax>()
                    .Any(c => c.Type.ToString() is "HttpClient" or "SocketsHttpHandler")
            )
            .Select(s => s.Path)
            .Where(p => !p.StartsWith("src/Demo/", StringComparison.Ordinal))
            .ShouldBe(["src/Rooms/Notices/Transports/OutsideClient.cs"]);
}
