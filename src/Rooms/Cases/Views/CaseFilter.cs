using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Cases.Views;

/// <summary>What the list is cut by.</summary>
internal sealed record CaseFilter
{
    /// <summary>A whole case number or the number of a piece of evidence</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary><c>open</c>, or one state by its code</summary>
    [FromQuery(Name = "state")]
    public string? State { get; init; }

    [FromQuery(Name = "department")]
    public string? Department { get; init; }

    [FromQuery(Name = "urgency")]
    public string? Urgency { get; init; }

    [FromQuery(Name = "type")]
    public string? Type { get; init; }

    private const string Open = "open";

    public Refusal? Wrong() =>
        new Check()
            .Require(
                string.IsNullOrEmpty(State) || State == Open || Named(State) is not null,
                "state",
                "field.unknown-value"
            )
            .Refusal();

    public async Task<IQueryable<Case>> Cut(
        IQueryable<Case> rows,
        HuishengDb db,
        CancellationToken stop
    )
    {
        if (!string.IsNullOrEmpty(Department))
        {
            var department = await DepartmentFacts.ByCode(db, Department, stop);
            rows = department is { Id: var id }
                ? rows.Where(c => c.DepartmentId == id)
                : rows.Where(_ => false);
        }

        if (!string.IsNullOrWhiteSpace(Q))
        {
            var named = Named(db, Q);
            rows = rows.Where(c => named.Contains(c.Id));
        }

        rows = string.IsNullOrEmpty(Urgency) ? rows : rows.Where(c => c.Urgency == Urgency);
        rows = string.IsNullOrEmpty(Type) ? rows : rows.Where(c => c.Type == Type);
        return InState(rows);
    }

    /// <summary>Every state but the last two is one of what is open, and said so: the index of open cases carries it.</summary>
    internal IQueryable<Case> InState(IQueryable<Case> rows)
    {
        var one = Named(State);
        if (State == Open || one is not (null or CaseState.Closed or CaseState.Archived))
        {
            rows = rows.Where(c => c.State != CaseState.Closed && c.State != CaseState.Archived);
        }

        return one is { } state ? rows.Where(c => c.State == state) : rows;
    }

    private static CaseState? Named(string? code) =>
        Enum.GetValues<CaseState>()
            .Select(s => (CaseState?)s)
            .FirstOrDefault(s => Kebab.Of(s!.Value) == code);

    /// <summary>Each way on an index of its own: one condition with "or" would walk all cases, newest first.</summary>
    private static IQueryable<CaseId> Named(HuishengDb db, string q)
    {
        var wanted = q.Trim();
        var stored = EvidenceFacts.Stored(q);
        return db.Cases()
            .Where(c => c.Number == wanted)
            .Select(c => c.Id)
            .Union(
                db.Cases()
                    .SelectMany(c => c.Evidence)
                    .Where(e => e.Value == stored)
                    .Select(e => e.CaseId)
            );
    }
}
