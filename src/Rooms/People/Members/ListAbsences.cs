using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

/// <param name="Kinds">The codes an absence may have, with their words.</param>
internal sealed record AbsencePage(
    IReadOnlyList<AbsenceRow> Items,
    IReadOnlyList<AbsenceKind> Kinds,
    string? Next
);

internal sealed record AbsenceKind(string Code, string Name);

/// <summary>GET /api/absences: who is away now or will be, whose absence ends first first.</summary>
internal static class ListAbsences
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/absences", Run).Permit(AddAbsence.Right).Answers<AbsencePage>();

    private static async Task<AbsencePage> Run(
        HuishengDb db,
        Clock clock,
        Viewer viewer,
        RuleWord word,
        HttpContext http,
        CancellationToken stop,
        string? after = null
    )
    {
        var (today, language) = (BusinessTime.Date(clock.Now), Problems.Language(http));
        var (ours, all) = (viewer.DepartmentId, viewer.ScopeOf(AddAbsence.Right) == Scope.All);
        var rows = db.Absences()
            .AsNoTracking()
            .Where(a => a.LastDay >= today)
            .Where(a => all || db.Staff().Any(s => s.Id == a.StaffId && s.DepartmentId == ours));
        if (await Last(db, after, stop) is { } last)
        {
            rows = rows.Where(a =>
                a.LastDay > last.LastDay || a.LastDay == last.LastDay && a.Id.CompareTo(last.Id) > 0
            );
        }

        var page = await rows.OrderBy(a => a.LastDay)
            .ThenBy(a => a.Id)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return new AbsencePage(
            await AbsenceRows.Of(db, page, word, language, stop),
            [.. AddAbsence.Kinds.Select(k => new AbsenceKind(k, word("absence", k, language)))],
            page.Count == PageSize.Rows ? page[^1].Id.ToString() : null
        );
    }

    private static async Task<Absence?> Last(
        HuishengDb db,
        string? after,
        CancellationToken stop
    ) =>
        Guid.TryParse(after, out var id)
            ? await db.Absences().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, stop)
            : null;
}
