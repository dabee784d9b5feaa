using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Remedies.Doing;

/// <summary>What a month cost and sent. Only what was agreed to counts.</summary>
internal sealed record RemedyTotals(
    string Month,
    IReadOnlyList<CompensationTotal> Compensations,
    decimal Yuan,
    IReadOnlyList<ShipmentTotal> Shipments
);

internal sealed record CompensationTotal(string Code, string Name, int Count, decimal Yuan);

internal sealed record ShipmentTotal(string Carrier, string? PayerText, int Count);

/// <summary>GET /api/remedies/totals?month=2024-05; the present month without one (S2-46).</summary>
internal static class ReadTotals
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/remedies/totals", Handle)
            .Permit(RemedyRights.Read)
            .Answers<RemedyTotals>();

    private static async Task<IResult> Handle(
        string? month,
        HttpContext http,
        Viewer viewer,
        HuishengDb db,
        Rulebook rules,
        Clock clock,
        Problems problems
    )
    {
        if (!string.IsNullOrEmpty(month) && BusinessMonth.Read(month) is null)
        {
            return problems.From(http, Refusal.Fields(new FieldError("month", "field.date")));
        }

        var asked = BusinessMonth.Read(month) ?? BusinessMonth.Of(clock.Now);
        var language = Problems.Language(http);
        var (from, until) = (asked.From, asked.Until);
        var rows = db.Remedies()
            .AsNoTracking()
            .SeenBy(viewer, RemedyRights.Read)
            .Where(r => r.RecordedAt >= from && r.RecordedAt < until)
            .Where(r => r.State == RemedyState.Open || r.State == RemedyState.Done);
        var paid = await rows.Where(r => r.Fen != null)
            .GroupBy(r => r.Compensation!)
            .Select(g => new
            {
                Code = g.Key,
                Count = g.Count(),
                Fen = g.Sum(r => r.Fen ?? 0),
            })
            .ToListAsync(http.RequestAborted);
        var sent = await rows.Where(r => r.Waybill != null)
            .GroupBy(r => new { r.Carrier, r.Payer })
            .Select(g => new
            {
                g.Key.Carrier,
                g.Key.Payer,
                Count = g.Count(),
            })
            .ToListAsync(http.RequestAborted);
        return Results.Ok(
            new RemedyTotals(
                $"{asked}",
                [
                    .. paid.OrderBy(p => p.Code, StringComparer.Ordinal)
                        .Select(p => new CompensationTotal(
                            p.Code,
                            rules.Word("compensation-kind", p.Code, language),
                            p.Count,
                            p.Fen / 100m
                        )),
                ],
                paid.Sum(p => p.Fen) / 100m,
                [
                    .. sent.OrderByDescending(s => s.Count)
                        .ThenBy(s => s.Carrier, StringComparer.Ordinal)
                        .Select(s => new ShipmentTotal(
                            s.Carrier!,
                            s.Payer is { } payer
                                ? rules.Word("freight-payer", payer, language)
                                : null,
                            s.Count
                        )),
                ]
            )
        );
    }
}
