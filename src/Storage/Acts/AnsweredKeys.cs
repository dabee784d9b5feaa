using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Acts;

/// <summary>The answer a key has been given: by which route, when, with what.</summary>
public sealed record GivenAnswer(
    string Route,
    string BodyHash,
    DateTimeOffset At,
    int Status,
    string Body
);

/// <summary>
/// An act that came in with this key has been done, or its answer was given again; runs in the act's transaction. For rooms above
/// that keep something under the key of a form.
/// </summary>
public delegate Task KeyUsed(Act act, string key);

/// <summary>Keys of requests and what they were answered with (design §4.6).</summary>
public static class AnsweredKeys
{
    /// <summary>What this person's key was answered with; null while it is free. Waits for an act that is using the key right now.</summary>
    public static async Task<GivenAnswer?> Find(Act act, string key)
    {
        var caller = Caller(act);
        if (await Claim(act, caller, new RequestKey(key, "", "")))
        {
            await act.Db.Database.ExecuteSqlAsync(
                $"DELETE FROM stored_answers WHERE caller = {caller} AND key = {key}",
                act.Stop
            );
            return null;
        }

        return await Given(act, caller, key);
    }

    internal static string Caller(Act act) => act.Actor.StaffId?.ToString() ?? "anonymous";

    /// <summary>True when the key is now this act's. A second holder waits here until the first has ended.</summary>
    internal static async Task<bool> Claim(Act act, string caller, RequestKey key)
    {
        var at = act.Db.Instant(act.Now);
        return await act.Db.Database.ExecuteSqlAsync(
                $"INSERT INTO stored_answers (caller, key, route, body_hash, at, status, body) VALUES ({caller}, {key.Key}, {key.Route}, {key.BodyHash}, {at}, 0, '') ON CONFLICT DO NOTHING",
                act.Stop
            ) == 1;
    }

    internal static Task<GivenAnswer> Given(Act act, string caller, string key) =>
#pragma warning disable RS0030 // Storage's own table.
        act
            .Db.Set<StoredAnswer>()
            .AsNoTracking()
            .Where(a => a.Caller == caller && a.Key == key)
            .Select(a => new GivenAnswer(a.Route, a.BodyHash, a.At, a.Status, a.Body))
            .SingleAsync(act.Stop);
#pragma warning restore RS0030

    /// <summary>The claimed row gets its answer when the act is saved, on the same way as everything else of it.</summary>
    internal static void Answer(Act act, string caller, RequestKey key, int status, string body)
    {
        var row = act.Db.Attach(
            new StoredAnswer
            {
                Caller = caller,
                Key = key.Key,
                Route = key.Route,
                BodyHash = key.BodyHash,
                At = act.Now,
            }
        );
        row.Entity.Status = status;
        row.Entity.Body = body;
        // Also where they are what a new row has: the claim may have written something else.
        row.Property(a => a.Status).IsModified = true;
        row.Property(a => a.Body).IsModified = true;
    }
}
