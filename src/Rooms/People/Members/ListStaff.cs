using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.People.Members;

/// <summary>GET /api/staff: by job number; <c>q</c> is the beginning of a job number or of the name one may see.</summary>
internal static class ListStaff
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/staff", Run).Permit("people.read").Answers<Page<StaffRow>>();

    private static async Task<Page<StaffRow>> Run(
        HuishengDb db,
        Clock clock,
        Viewer viewer,
        CancellationToken stop,
        string? after = null,
        string? q = null
    )
    {
        var full = viewer.May("people.write");
        var text = q?.Trim() ?? "";
        var found = await db.Staff()
            .AsNoTracking()
            .Include(s => s.Roles)
            .Where(s =>
                viewer.ScopeOf("people.read") == Scope.All || s.DepartmentId == viewer.DepartmentId
            )
            .Where(s =>
                text == ""
                || s.JobNumber.StartsWith(text)
                || s.MaskedName.StartsWith(text)
                || full && s.FullName.StartsWith(text)
            )
            .Where(s => after == null || s.JobNumber.CompareTo(after) > 0)
            .OrderBy(s => s.JobNumber)
            .Take(PageSize.Rows + 1)
            .ToListAsync(stop);
        var rows = found.Take(PageSize.Rows).ToList();
        return new Page<StaffRow>(
            await StaffRows.Of(db, rows, full, clock.Now, stop),
            found.Count > rows.Count ? rows[^1].JobNumber : null
        );
    }
}
