using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;

namespace Huisheng.Deadlines;

/// <summary>When the clock stood, why, and on whose word.</summary>
internal sealed record WhyPause(
    DateTimeOffset From,
    string FromText,
    DateTimeOffset To,
    string ToText,
    string Reason,
    PersonRef? By
);

/// <summary>What the viewer may do with the clock, and for what they may not, why.</summary>
internal sealed record ClockAction(string Code, string Name, bool Allowed, Problem? Refusal);

internal static class WhyPauses
{
    public static async Task<IReadOnlyList<WhyPause>> Of(
        HuishengDb db,
        IReadOnlyList<ClockPause> rows,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(db, rows.Select(p => p.By), stop);
        return
        [
            .. rows.Select(p => new WhyPause(
                p.From,
                BusinessTime.Print(p.From),
                p.To,
                BusinessTime.Print(p.To),
                p.Reason,
                people.GetValueOrDefault(p.By)
            )),
        ];
    }
}

/// <summary>Asks for every act the very question the act will ask. Who may do neither is shown nothing.</summary>
internal sealed class ClockActions(Problems problems, RuleWord word, Rulebook rules, Clock time)
{
    public IReadOnlyList<ClockAction> Of(SubjectClock clock, Viewer viewer, string language)
    {
        if (
            clock is not { State: Contract.ClockState.Running, SubjectKind: "case" }
            || PauseClock.Scope(viewer, clock) is not null
        )
        {
            return [];
        }

        var stands = Pausing.MayResume(clock, time.Now) is null;
        var refusal = stands
            ? null
            : Pausing.MayPause(clock, rules.AsOf(clock.Registered), time.Now);
        var code = stands ? "resume" : "pause";
        return
        [
            new ClockAction(
                code,
                word("clock-action", code, language),
                refusal is null,
                refusal is null ? null : problems.Describe(refusal, language)
            ),
        ];
    }
}
