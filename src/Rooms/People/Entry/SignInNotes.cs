using System.Security.Cryptography;
using System.Text;
using Huisheng.Kernel;
using Huisheng.People.Members;
using Huisheng.Storage.Acts;

namespace Huisheng.People.Entry;

/// <summary>What the journal keeps of sign-ins that failed.</summary>
internal static class SignInNotes
{
    public static async Task Failed(Act act, string jobNumber, StaffMember? member)
    {
        var subject = member?.Subject ?? Unknown(jobNumber);
        act.Record(new Note("sign-in-failed", subject) { Tone = "system" });
        if (await Lockout.LockedUntil(act.Db, jobNumber, act.Stop) is { } until && until > act.Now)
        {
            act.Record(
                new Note("sign-in-locked", subject)
                {
                    Tone = "system",
                    Changes = [new Change("locked-until", null, BusinessTime.Print(until))],
                }
            );
        }
    }

    /// <summary>What was typed is not kept: it may be a password in the wrong field.</summary>
    private static Subject Unknown(string jobNumber) =>
        new(
            "sign-in",
            new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(jobNumber)).AsSpan(0, 16)),
            ""
        );
}
