using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Deadlines;

/// <param name="Kind">urge (催办) or supervise (督办).</param>
internal sealed record NewUrging(string Kind, string Text);

internal sealed record UrgingView(
    Guid Id,
    string Kind,
    string KindText,
    DateTimeOffset At,
    PersonRef? By,
    PersonRef? To,
    string Text
);

internal sealed record UrgingList(IReadOnlyList<UrgingView> Items);

/// <summary>催办 by a colleague, 督办 from above: a record and a word to the owner. No clock starts, stops or moves.</summary>
internal static class Urge
{
    private const int Longest = 500;
    private const int Most = 50;
    private const string FromAbove = "supervise";
    private static readonly string[] Kinds = ["urge", FromAbove];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/deadlines/{kind}/{number}/urgings", Handle)
            .Permit("deadline.urge")
            .Answers<UrgingView>(StatusCodes.Status201Created);
        api.MapGet("/api/deadlines/{kind}/{number}/urgings", List)
            .Permit("desk.read")
            .Answers<UrgingList>();
    }

    private static Task<IResult> Handle(
        string kind,
        string number,
        NewUrging request,
        Viewer viewer,
        SubjectDoors doors,
        RequestActs acts,
        RuleWord word,
        HttpContext http
    ) =>
        acts.Run<UrgingView>(
            async act =>
            {
                if (await doors.Find(act.Db, viewer, kind, number, act.Stop) is not { } found)
                {
                    return Refusal.NotFound();
                }

                var wrong = new Check()
                    .Require(Kinds.Contains(request.Kind), "kind", "field.unknown-value")
                    .Text(request.Text, "text", Longest)
                    .Refusal();
                if (wrong is not null)
                {
                    return wrong;
                }

                return request.Kind == FromAbove && !viewer.May("deadline.supervise")
                    ? Refusal.NotAllowed()
                    : await Do(
                        act,
                        found,
                        request.Kind,
                        (await doors.Masked(act, found.Subject, request.Text))!,
                        viewer,
                        u => View(u, word, Problems.Language(http))
                    );
            },
            StatusCodes.Status201Created
        );

    private static async Task<UrgingView> Do(
        Act act,
        AtTheDoor found,
        string kind,
        string text,
        Viewer viewer,
        Func<(Urging Row, PersonRef? By, PersonRef? To), UrgingView> view
    )
    {
        var owner = await Owner(act, found);
        var supervisors = new Supervisors(act.Db, BusinessTime.Date(act.Now), act.Stop);
        var told = await supervisors.For(owner);
        var row = new Urging
        {
            Id = NewId.At(act.Now),
            SubjectKind = found.Subject.Kind,
            SubjectId = found.Subject.Id,
            Kind = kind,
            At = act.Now,
            By = viewer.Id,
            To = told is null ? null : new StaffId(told.Id),
            Text = text,
        };
        act.Db.Urgings().Add(row);
        if (row.To is { } to)
        {
            Notify.In(act, to, $"work-{kind}", found.Subject, found.Subject.Number, viewer.Name);
        }

        act.Record(
            new Note($"work-{kind}", found.Subject)
            {
                Text = text,
                Changes = told is null
                    ? []
                    : [new Change("told", null, $"{told.Name} {told.JobNumber}")],
            }
        );
        return view((row, viewer.Ref, told));
    }

    /// <summary>Whose clock ends first, else whoever the thing belongs to.</summary>
    private static async Task<StaffId?> Owner(Act act, AtTheDoor found) =>
        await act
            .Db.Clocks()
            .Where(c => c.SubjectKind == found.Subject.Kind && c.SubjectId == found.Subject.Id)
            .Where(c => c.State == ClockState.Running && c.Owner != null && !c.Soft)
            .OrderBy(c => c.DueAt)
            .Select(c => c.Owner)
            .FirstOrDefaultAsync(act.Stop)
        ?? (found.People is [.., var last] ? last : null);

    private static async Task<IResult> List(
        string kind,
        string number,
        Viewer viewer,
        SubjectDoors doors,
        HuishengDb db,
        RuleWord word,
        Problems problems,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await doors.Find(db, viewer, kind, number, stop) is not { Subject: var it })
        {
            return problems.From(http, Refusal.NotFound());
        }

        var rows = await db.Urgings()
            .AsNoTracking()
            .Where(u => u.SubjectKind == it.Kind && u.SubjectId == it.Id)
            .OrderByDescending(u => u.At)
            .Take(Most)
            .ToListAsync(stop);
        var people = await Staffing.Refs(
            db,
            rows.Select(r => r.By).Concat(rows.Select(r => r.To).OfType<StaffId>()),
            stop
        );
        PersonRef? Of(StaffId? id) => id is { } known ? people.GetValueOrDefault(known) : null;
        return Results.Ok(
            new UrgingList([
                .. rows.Select(u => View((u, Of(u.By), Of(u.To)), word, Problems.Language(http))),
            ])
        );
    }

    private static UrgingView View(
        (Urging Row, PersonRef? By, PersonRef? To) u,
        RuleWord word,
        string language
    ) =>
        new(
            u.Row.Id,
            u.Row.Kind,
            word("urging", u.Row.Kind, language),
            u.Row.At,
            u.By,
            u.To,
            u.Row.Text
        );
}
