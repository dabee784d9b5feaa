using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Emergencies.Doing;

/// <summary>A plan begins, and is told from level to level until somebody says they have it (S1-78).</summary>
internal static class Running
{
    public static async Task Begin(Act act, EmergencyOn on, string trigger, string? reason)
    {
        var run = new EmergencyRun
        {
            Id = new EmergencyId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "emergency"),
            AboutKind = on.About.Kind,
            AboutId = on.About.Id,
            AboutNumber = on.About.Number,
            CustomerId = on.Customer,
            CustomerName = on.CustomerName,
            Title = on.Title,
            Trigger = trigger,
            Reason = reason,
            DepartmentId = on.Department,
            AgentId = on.Agent,
            StartedById = act.Actor.StaffId is { } by ? new StaffId(by) : on.Agent,
            RecordedAt = act.Now,
        };
        act.Db.Runs().Add(run);
        var told = await TellNext(act, run);
        Record(act, run, "emergency-start", reason, told);
    }

    /// <summary>Everybody told before is told again, and the next level too; a level nobody fills is passed over at once.</summary>
    public static async Task<IReadOnlyList<PersonRef>> TellNext(Act act, EmergencyRun run)
    {
        var rules = act.Get<Rulebook>().Emergency;
        var told = run
            .Told.Select(t => (Id: t.To, t.Role))
            .Distinct()
            .ToDictionary(t => t.Id, t => t.Role);
        var round = run.Told.Select(t => t.Level).DefaultIfEmpty().Max() + 1;
        var more = false;
        while (!more && run.Level < rules.Levels.Count)
        {
            var role = rules.Levels[run.Level++];
            foreach (var id in await With(act, role, run.DepartmentId))
            {
                more |= told.TryAdd(id, role);
            }
        }

        foreach (var (to, role) in told)
        {
            var telling = new EmergencyTelling
            {
                RunId = run.Id,
                Level = round,
                To = to,
                Role = role,
                At = act.Now,
            };
            run.Told.Add(telling);
            act.Db.Tellings().Add(telling);
            Notify.In(
                act,
                to,
                "emergency-started",
                run.About,
                run.AboutNumber,
                run.Title,
                BusinessTime.Print(run.RecordedAt)
            );
        }

        // The last level is told again too, once, so that nothing ends with a single unanswered word.
        run.NextAt = more ? act.Now.AddMinutes(rules.AcknowledgeMinutes) : null;
        var people = await Staffing.Refs(act.Db, told.Keys, act.Stop);
        return [.. people.Values.OrderBy(p => p.JobNumber, StringComparer.Ordinal)];
    }

    public static void Record(
        Act act,
        EmergencyRun run,
        string what,
        string? text,
        IReadOnlyList<PersonRef> told,
        bool byHouse = false
    ) =>
        act.Record(
            new Note(what, run.About)
            {
                Text = text,
                Tone = "late",
                ByHouse = byHouse,
                Changes =
                [
                    new Change("number", null, run.Number),
                    .. told.Select(p => new Change("told", null, $"{p.Name} {p.JobNumber}")),
                ],
            }
        );

    /// <summary>Of the responsible department; of a role that sits elsewhere, whoever of it is there today.</summary>
    private static async Task<IReadOnlyList<StaffId>> With(
        Act act,
        string role,
        DepartmentId department
    )
    {
        var today = BusinessTime.Date(act.Now);
        var asked = new List<StaffId>();
        if (role == RoleCodes.DepartmentHead)
        {
            if ((await DepartmentFacts.ById(act.Db, department, act.Stop))?.Head is { } head)
            {
                asked.Add(head);
            }
        }
        else
        {
            asked.AddRange(
                (await Staffing.WithRole(act.Db, role, null, act.Stop)).Select(m => m.Id)
            );
        }

        var there = new List<StaffId>();
        foreach (var id in asked)
        {
            if (await Duty.OnDuty(act.Db, id, today, act.Stop) is { } person)
            {
                there.Add(new StaffId(person.Id));
            }
        }

        return [.. there.Distinct()];
    }
}
