using System.Globalization;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

internal sealed record AbsenceRow(
    Guid Id,
    PersonRef Person,
    string Kind,
    string KindText,
    DateOnly From,
    DateOnly To,
    string Reason,
    PersonRef? Deputy
);

/// <summary>Absences as the page shows them, and as the journal keeps them.</summary>
internal static class AbsenceRows
{
    public static async Task<IReadOnlyList<AbsenceRow>> Of(
        HuishengDb db,
        IReadOnlyList<Absence> absences,
        RuleWord word,
        string language,
        CancellationToken stop
    )
    {
        var terms = absences.Select(a => a.TermId).OfType<Guid>().ToList();
        var deputies = await db.Deputies()
            .AsNoTracking()
            .Where(d => terms.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, d => d.DeputyId, stop);
        var people = await Staffing.Refs(
            db,
            absences.Select(a => a.StaffId).Concat(deputies.Values),
            stop
        );
        return
        [
            .. absences.Select(a => new AbsenceRow(
                a.Id,
                people[a.StaffId],
                a.Kind,
                word("absence", a.Kind, language),
                a.FirstDay,
                a.LastDay,
                a.Reason,
                a.TermId is { } term && deputies.TryGetValue(term, out var deputy)
                    ? people.GetValueOrDefault(deputy)
                    : null
            )),
        ];
    }

    public static Note Note(string what, StaffMember member, Absence absence, PersonRef? deputy) =>
        new(what, member.Subject)
        {
            Reason = absence.Reason,
            Changes =
            [
                new Change("absence", null, absence.Kind),
                new Change("from", null, Day(absence.FirstDay)),
                new Change("to", null, Day(absence.LastDay)),
                .. deputy is null
                    ? Array.Empty<Change>()
                    : [new Change("deputy", null, $"{deputy.Name} {deputy.JobNumber}")],
            ],
        };

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
