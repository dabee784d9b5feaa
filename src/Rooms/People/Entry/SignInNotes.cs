using System.Security.Cryptography;
using System.Text;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.People.Members;
using Huisheng.Storage.Acts;

namespace Huisheng.People.Entry;

/// <summary>What the journal keeps of sign-ins that failed.</summary>
internal static class SignInNotes
{
    public static async Task Failed(
        Act act,
        string jobNumber,
        StaffMember? member,
        string what = "sign-in-failed"
    )
    {
        var subject = member?.Subject ?? Unknown(jobNumber);
        act.Record(new Note(what, subject) { Tone = "system" });
        if (await Lockout.LockedUntil(act.Db, jobNumber, act.Stop) is { } until && until > act.Now)
        {
            act.Record(
                new Note("sign-in-locked", subject)
                {
                    Tone = "system",
                    Changes = [new Change("locked-until", null, BusinessTime.Print(until))],
                }
            );
            // What was typed may be anything; only a job number that exists is named to others.
            if (member is not null)
            {
                await act.Raise(new SignInsClosed(subject, jobNumber, until));
            }
        }
    }

    /// <summary>The failure that closes a network is noted, and told.</summary>
    public static async Task Closed(Act act, string? network)
    {
        if (network is not null && await NetworkLimit.Closed(act, network) is { } until)
        {
            act.Record(
                new Note("sign-in-network", new Subject("sign-in", IdOf(network), network))
                {
                    Tone = "system",
                    Changes = [new Change("locked-until", null, BusinessTime.Print(until))],
                }
            );
            await act.Raise(new SignInsClosed(null, network, until));
        }
    }

    /// <summary>What was typed is not kept: it may be a password in the wrong field.</summary>
    private static Subject Unknown(string jobNumber) => new("sign-in", IdOf(jobNumber), "");

    private static Guid IdOf(string text) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
