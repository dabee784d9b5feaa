using System.Net;
using System.Net.Sockets;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <summary>
/// Of one network (/24, or /64 of IPv6) at most twenty sign-ins that fail are judged within 15 minutes, whatever job numbers they
/// name; then it stays closed for at least ten. Who is inside already is not asked.
/// </summary>
internal static class NetworkLimit
{
    public const int Allowed = 20;
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(10);
    private const int V4Bytes = 3;
    private const int V6Bytes = 8;

    /// <summary>Null: this machine itself, where a proxy does not say for whom it asks.</summary>
    public static string? Of(IPAddress? from)
    {
        if (from is null)
        {
            return null;
        }

        var address = from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from;
        if (IPAddress.IsLoopback(address))
        {
            return null;
        }

        var bytes = address.GetAddressBytes();
        var kept = address.AddressFamily == AddressFamily.InterNetwork ? V4Bytes : V6Bytes;
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    /// <summary>Makes the tries of a network wait for each other; until when it is closed, or null.</summary>
    public static async Task<DateTimeOffset?> Ask(Act act, string network)
    {
        await act.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO sign_in_networks (network) VALUES ({network}) ON CONFLICT DO NOTHING",
            act.Stop
        );
        await act
            .Db.SignInNetworks()
            .Where(n => n.Network == network)
            .ExecuteUpdateAsync(s => s.SetProperty(n => n.SeenAt, act.Now), act.Stop);
        return await Closed(act, network);
    }

    public static Guid Count(Act act, string network)
    {
        var id = NewId.At(act.Now);
        act.Db.SignInTries()
            .Add(
                new SignInTry
                {
                    Id = id,
                    Network = network,
                    At = act.Now,
                }
            );
        return id;
    }

    public static Task Forget(Act act, Guid judged) =>
        act.Db.SignInTries().Where(t => t.Id == judged).ExecuteDeleteAsync(act.Stop);

    public static async Task<DateTimeOffset?> Closed(Act act, string network)
    {
        var since = act.Now - Within - AtLeast;
        var tries = await act
            .Db.SignInTries()
            .Where(t => t.Network == network && t.At > since)
            .OrderByDescending(t => t.At)
            .Select(t => t.At)
            .Take(Allowed)
            .ToListAsync(act.Stop);
        if (tries.Count < Allowed || tries[0] - tries[^1] >= Within)
        {
            return null;
        }

        var until = tries[^1] + Within;
        var least = tries[0] + AtLeast;
        until = until > least ? until : least;
        return until > act.Now ? until : null;
    }

    public static Refusal Refuse(DateTimeOffset until, DateTimeOffset now) =>
        new("sign-in.network", RefusalKind.TooMany)
        {
            Args = [$"{Math.Max(1, Math.Ceiling((until - now).TotalMinutes)):0}"],
        };
}
