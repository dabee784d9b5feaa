using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Contract;

/// <summary>Puts runs of the plan into words, for their own room and for the pages of what they run on.</summary>
public sealed class EmergencyViews(HuishengDb db, Rulebook rules, Problems problems, RuleWord word)
{
    /// <summary>The newest of a thing, over or not; null when none ever ran. Ask only for somebody who may see the thing.</summary>
    public async Task<EmergencyView?> Of(
        Subject about,
        Viewer viewer,
        string language,
        CancellationToken stop
    ) =>
        await db.Runs()
            .AsNoTracking()
            .Include(r => r.Ticks)
            .Include(r => r.Told)
            .AsSplitQuery()
            .Where(r => r.AboutKind == about.Kind && r.AboutId == about.Id)
            .OrderByDescending(r => r.RecordedAt)
            .ThenByDescending(r => r.Number)
            .FirstOrDefaultAsync(stop)
            is { } run
            ? await Of(run, viewer, language, stop)
            : null;

    internal async Task<EmergencyView> Of(
        EmergencyRun run,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var people = await Staffing.Refs(db, run.People, stop);
        PersonRef? Person(StaffId? id) => id is { } known ? people.GetValueOrDefault(known) : null;
        var department = await DepartmentFacts.ById(db, run.DepartmentId, stop);
        return new EmergencyView(
            run.Number,
            run.Version,
            run.AboutKind,
            run.AboutNumber,
            run.Title,
            run.CustomerName,
            run.Trigger,
            Trigger(run.Trigger, language),
            run.Reason,
            department?.Name ?? "",
            run.RecordedAt,
            Person(run.StartedById),
            run.AcknowledgedAt,
            Person(run.AcknowledgedById),
            [
                .. run
                    .Told.GroupBy(t => (t.To, t.Role))
                    .OrderBy(g => g.Min(t => t.At))
                    .ThenBy(g => g.Min(t => t.Level))
                    .Select(g => new EmergencyTold(
                        g.Min(t => t.At),
                        Person(g.Key.To),
                        word("ladder-role", g.Key.Role, language),
                        g.Count()
                    )),
            ],
            [
                .. rules.Emergency.Checklist.Select(item =>
                    run.Ticks.FirstOrDefault(t => t.Item == item.Code) is { } tick
                        ? new EmergencyItemView(
                            item.Code,
                            item.Name(language),
                            tick.At,
                            Person(tick.ById)
                        )
                        : new EmergencyItemView(item.Code, item.Name(language), null, null)
                ),
            ],
            run.EndedAt,
            Person(run.EndedById),
            run.Conclusion,
            [.. Actions(run, viewer, language)]
        );
    }

    private string Trigger(string trigger, string language) =>
        trigger is StartEmergency.ByHand or StartEmergency.ByUrgency
            ? word("emergency-trigger", trigger, language)
            : word("category", trigger, language);

    private IEnumerable<EmergencyAction> Actions(
        EmergencyRun run,
        Viewer viewer,
        string language
    ) =>
        new (string Code, Refusal? Refusal)[]
        {
            ("receipt", run.MayAcknowledge()),
            ("tick", run.MayTick()),
            ("end", run.MayEnd(rules.Emergency)),
        }.Select(a =>
        {
            var no = run.ReachedBy(viewer, EmergencyRights.Work) ? a.Refusal : Refusal.NotAllowed();
            return new EmergencyAction(
                a.Code,
                word("emergency-action", a.Code, language),
                no is null,
                no is null ? null : problems.Describe(no, language)
            );
        });
}
