using Huisheng.Customers.Contract;
using Huisheng.Keeping.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Keeping.Doing;

/// <param name="Kind">call, case, feedback or customer</param>
/// <param name="Number">The number of the record, or the id of the customer</param>
internal sealed record HoldText(string? Kind = null, string? Number = null, string? Reason = null);

/// <summary>保全: a record or a customer is kept until somebody lifts it, whatever the calendar says (C-20).</summary>
internal static class PlaceHold
{
    public const int Longest = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/keeping/holds", Handle).Permit(Rights.Hold).Answers<HoldView>();

    private static Task<IResult> Handle(
        HoldText request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<HoldView>(async act =>
        {
            var wrong = new Check()
                .Text(request.Kind, "kind", 20)
                .Text(request.Number, "number", 40)
                .Text(request.Reason, "reason", Longest);
            if (!wrong.Ok)
            {
                return wrong.Refusal()!;
            }

            // Whoever purges holds the run's row: a hold is there before a record is judged, or waits until it is gone.
            await act
                .Db.PurgeRuns()
                .Where(r => r.State == PurgeState.Running)
                .OrderBy(r => r.Id)
                .Locked()
                .Select(r => r.Version)
                .ToListAsync(act.Stop);
            var found = await Find(act, request.Kind!, request.Number!.Trim());
            if (found.Refused)
            {
                return found.Refusal!;
            }

            var hold = await Put(act, viewer, found.Value, request.Reason!.Trim());
            await act.Db.SaveChangesAsync(act.Stop);
            return (await act.Get<KeepingViews>().Holds([hold], language, act.Stop))[0];
        });
    }

    private static async Task<LegalHold> Put(
        Act act,
        Viewer viewer,
        (Subject Thing, Guid? Customer) found,
        string reason
    )
    {
        var masked = await Masked(act, found.Customer, reason);
        var hold = new LegalHold
        {
            Id = new HoldId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "hold"),
            SubjectKind = found.Thing.Kind,
            SubjectId = found.Thing.Id,
            SubjectNumber = found.Thing.Number,
            Reason = masked,
            ById = viewer.Id,
            RecordedAt = act.Now,
        };
        act.Db.Holds().Add(hold);
        act.Record(new Note("hold-place", hold.Subject) { Reason = masked, IsBirth = true });
        act.Record(
            new Note("hold-place", found.Thing)
            {
                Reason = masked,
                Changes = [new Change("hold", null, hold.Number)],
            }
        );
        return hold;
    }

    public static async Task<string> Masked(Act act, Guid? customer, string text) =>
        (
            customer is { } id
                ? (await CustomerText.Of(act, new CustomerId(id))).Mask(text)
                : FreeText.Mask(text)
        ) ?? "";

    private static async Task<Outcome<(Subject Thing, Guid? Customer)>> Find(
        Act act,
        string kind,
        string number
    )
    {
        var found =
            kind == LegalHold.Customer
                ? await Customer(act, number)
                : await Record(act, kind, number);
        return found is not { } thing ? Refusal.Fields(new FieldError("number", "hold.unknown", []))
            : thing.Gone ? Refusal.Fields(new FieldError("number", "hold.purged", []))
            : await act
                .Db.Holds()
                .AnyAsync(h => h.SubjectId == thing.Thing.Id && h.LiftedAt == null, act.Stop)
                ? Refusal.Fields(new FieldError("number", "hold.there-already", []))
            : (thing.Thing, thing.Customer);
    }

    private static async Task<(Subject Thing, Guid? Customer, bool Gone)?> Customer(
        Act act,
        string id
    ) =>
        Guid.TryParse(id, out var customer)
        && await CustomerAnswers.Find(act.Db, new CustomerId(customer), act.Stop) is not null
            ? (new Subject(LegalHold.Customer, customer, ""), customer, false)
            : null;

    private static async Task<(Subject Thing, Guid? Customer, bool Gone)?> Record(
        Act act,
        string kind,
        string number
    ) =>
        act.Get<Verdicts>().Kind(kind) is { } kept
        && await kept.Named(act.Db, [number], act.Stop) is [var record]
            ? (record.Subject, record.Customer, record.PurgedAt is not null)
            : null;
}
