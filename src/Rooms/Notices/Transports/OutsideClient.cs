using System.Net;
using System.Net.Sockets;

namespace Huisheng.Notices.Transports;

/// <summary>The address belongs to this machine or to a network behind it.</summary>
internal sealed class PrivateAddressException() : IOException("A private address.");

/// <summary>
/// The one HTTP client of the house (T16): every name is resolved first and only public addresses are connected to, those very ones;
/// no redirect, no proxy, no cookie, and of the answer only its head is read.
/// </summary>
internal sealed class OutsideClient : IDisposable
{
    private readonly HttpClient client;
    private readonly bool allowPrivate;

    public OutsideClient(TransportSettings settings)
    {
        allowPrivate = settings.AllowPrivate;
        client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
                ConnectCallback = Connect,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                MaxResponseHeadersLength = 32,
            }
        )
        {
            Timeout = TransportList.Longest,
        };
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken stop) =>
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);

    public void Dispose() => client.Dispose();

    private async ValueTask<Stream> Connect(
        SocketsHttpConnectionContext context,
        CancellationToken stop
    )
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);

        // One private address among public ones is no accident.
        if (!allowPrivate && !addresses.All(PublicAddress.Is))
        {
            throw new PrivateAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>What lies on the public internet: neither this machine, nor a network behind it, nor an address that hides one.</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain))
            && !NotPublic.Any(n => n.Contains(plain));
    }
}
