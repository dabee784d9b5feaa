using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements;

/// <summary>A suggestion goes with the record it was heard in, an improvement with what it came from; neither before it is finished.</summary>
internal sealed class KeptIdeas : IKeepsAbout
{
    public async Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var suggestions = await db.Suggestions()
            .AsNoTracking()
            .Where(s => things.Contains(s.SourceId))
            .ToListAsync(stop);
        var improvements = await db.Improvements()
            .AsNoTracking()
            .Where(i => things.Contains(i.AboutId))
            .ToListAsync(stop);
        return
        [
            .. suggestions.Select(s => new Attached(s.SourceId, s.Subject, IsOpen(s))),
            .. improvements.Select(i => new Attached(
                i.AboutId,
                i.Subject,
                i.State != ImprovementState.Done
            )),
        ];
    }

    /// <summary>Not judged yet, or the customer is still to hear of it. History starts nothing and owes nothing.</summary>
    private static bool IsOpen(Suggestion item) =>
        !item.History
        && (
            item.RemindAt is not null
            || item.State is not (SuggestionState.Done or SuggestionState.Infeasible)
        );

    public async Task Forget(Act act, Subject thing)
    {
        await act
            .Db.Suggestions()
            .Where(s => s.SourceId == thing.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(s => s.CustomerName, Forgotten.Mark)
                        .SetProperty(s => s.Text, Forgotten.Mark)
                        .SetProperty(s => s.Opinion, (string?)null)
                        .SetProperty(s => s.UntoldReason, (string?)null)
                        .SetProperty(s => s.ToldText, (string?)null),
                act.Stop
            );
        await act
            .Db.Improvements()
            .Where(i => i.AboutId == thing.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(i => i.CustomerName, Forgotten.Mark)
                        .SetProperty(i => i.Text, Forgotten.Mark)
                        .SetProperty(i => i.Effect, i => i.Effect == null ? null : Forgotten.Mark),
                act.Stop
            );
    }
}
