using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Entry;

/// <summary>The one-time code that proves who starts the house may also be its first administrator.</summary>
internal static class FirstCodes
{
    /// <summary>A new code at each start while there is no staff; older ones stop working.</summary>
    public static async Task<Outcome<string?>> Make(Act act)
    {
        if (await act.Db.Staff().AnyAsync(act.Stop))
        {
            return (string?)null;
        }

        await act.Db.FirstCodes().Where(c => c.UsedAt == null).ExecuteDeleteAsync(act.Stop);
        var code = Tokens.FirstCode();
        act.Db.FirstCodes()
            .Add(
                new FirstCodeRow
                {
                    Id = NewId.At(act.Now),
                    Hash = Tokens.Hash(code),
                    CreatedAt = act.Now,
                }
            );
        act.Record(new Note("setup-code-made", CompanyRow.Subject) { Tone = "system" });
        return code;
    }

    /// <summary>True once: of two at the same moment one finds it used.</summary>
    public static async Task<bool> Use(Act act, string typed)
    {
        var hash = Tokens.Hash(typed.Trim().ToUpperInvariant());
        return await act
                .Db.FirstCodes()
                .Where(c => c.Hash == hash && c.UsedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.UsedAt, act.Now), act.Stop) == 1;
    }
}
