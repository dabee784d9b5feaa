using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements.Digests;

/// <summary>
/// 建议周汇总: on Monday the suggestions of the week before go to the department that evaluates them, once (S1-36). The key of
/// department and week says once, however many nodes run. A week without suggestions sends nothing.
/// </summary>
internal sealed class SendDigests(HuishengDb db, ActRunner acts, Rulebook rules, Clock clock) : IJob
{
    public string Name => "suggestion-digests";

    public async Task<int> DoSome(CancellationToken stop)
    {
        var latest = Weeks.LatestDue(clock.Now, rules.Improvements.Digest.Hour);
        var due = await db.Suggestions()
            .AsNoTracking()
            .Where(s => s.DigestNumber == null && s.Week <= latest)
            .Select(s => new { s.DepartmentId, s.Week })
            .Distinct()
            .OrderBy(s => s.Week)
            .ThenBy(s => s.DepartmentId)
            .FirstOrDefaultAsync(stop);
        return due is null
            ? 0
            : (await acts.System(act => Send(act, due.DepartmentId, due.Week!.Value), stop)).Value;
    }

    private static async Task<Outcome<int>> Send(Act act, DepartmentId department, DateOnly week)
    {
        var items = await act
            .Db.Suggestions()
            .Where(s => s.DigestNumber == null && s.Week == week && s.DepartmentId == department)
            .OrderBy(s => s.Id)
            .Locked()
            .ToListAsync(act.Stop);
        if (items is [])
        {
            return 0;
        }

        if (
            await act
                .Db.Digests()
                .AnyAsync(d => d.DepartmentId == department && d.Week == week, act.Stop)
        )
        {
            // Came to this department after its digest had gone out: the next one lists it.
            items.ForEach(s => s.Week = week.AddDays(7));
            Tell(act, items, "suggestion-next-digest", null);
            return items.Count;
        }

        var digest = new Digest
        {
            Id = new DigestId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "digest"),
            DepartmentId = department,
            Week = week,
            RecordedAt = act.Now,
            Count = items.Count,
        };
        act.Db.Digests().Add(digest);
        items.ForEach(s => s.DigestNumber = digest.Number);
        Tell(act, items, "suggestion-digest", digest.Number);
        await Tell(act, digest);
        return 1;
    }

    private static void Tell(Act act, List<Suggestion> items, string what, string? number) =>
        items.ForEach(s =>
            act.Record(
                new Note(what, s.Subject)
                {
                    Tone = "system",
                    Changes = number is null ? [] : [new Change("number", null, number)],
                }
            )
        );

    private static async Task Tell(Act act, Digest digest)
    {
        foreach (var to in await Readers(act, digest.DepartmentId))
        {
            Notify.In(
                act,
                to,
                "suggestion-digest",
                digest.Subject,
                digest.Count.ToString(CultureInfo.InvariantCulture),
                digest.Week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                digest.Week.AddDays(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        }

        act.Record(
            new Note("suggestion-digest", digest.Subject)
            {
                Tone = "system",
                IsBirth = true,
                Changes =
                [
                    new Change("count", null, digest.Count.ToString(CultureInfo.InvariantCulture)),
                ],
            }
        );
    }

    /// <summary>产品/服务优化部门 and whoever leads the department; where there is neither, the service managers.</summary>
    private static async Task<IReadOnlyList<StaffId>> Readers(Act act, DepartmentId department)
    {
        var role = await Staffing.WithRole(act.Db, RoleCodes.Optimisation, null, act.Stop);
        var head = await DepartmentFacts.HeadOf(act.Db, department, act.Stop);
        List<StaffId> readers =
        [
            .. role.Select(m => m.Id).Concat(head is null ? [] : [new StaffId(head.Id)]).Distinct(),
        ];
        return readers is not []
            ? readers
            :
            [
                .. (
                    await Staffing.WithRole(act.Db, RoleCodes.ServiceManager, null, act.Stop)
                ).Select(m => m.Id),
            ];
    }
}
