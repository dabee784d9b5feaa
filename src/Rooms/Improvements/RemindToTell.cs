using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements;

/// <summary>Whoever wrote a suggestion down is reminded, again and again, until the customer knows what became of it (E-05).</summary>
internal sealed class RemindToTell(HuishengDb db, ActRunner acts, Clock clock) : IJob
{
    private const int AtOnce = 50;

    public string Name => "suggestions-untold";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var now = clock.Now;
        var due = await db.Suggestions()
            .Where(s => s.RemindAt != null && s.RemindAt <= now)
            .OrderBy(s => s.RemindAt)
            .Select(s => s.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        return await acts.Each(due, Remind, stop);
    }

    private static async Task<Outcome<int>> Remind(Act act, SuggestionId id)
    {
        var item = await act
            .Db.Suggestions()
            .Where(s => s.Id == id && s.RemindAt != null && s.RemindAt <= act.Now)
            .FreeOnes()
            .SingleOrDefaultAsync(act.Stop);
        if (item is null)
        {
            return 0;
        }

        item.RemindAt = act.Now + act.Get<Rulebook>().Improvements.Untold.Every;
        Notify.In(
            act,
            item.RecordedById,
            "suggestion-untold",
            item.Subject,
            item.Number,
            Notify.Word("suggestion-state", Kebab.Of(item.State))
        );
        act.Record(new Note("suggestion-remind", item.Subject) { Tone = "system", ByHouse = true });
        return 1;
    }
}
