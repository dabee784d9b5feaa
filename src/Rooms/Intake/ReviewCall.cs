using Huisheng.Customers.Contract;
using Huisheng.Intake.Views;
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

namespace Huisheng.Intake;

/// <summary>质检: a supervisor marks each item of the sheet on a call somebody else took.</summary>
internal static class ReviewCall
{
    public const string Right = "call.review";

    public sealed record CallReviewed(IReadOnlyList<ReviewScore> Scores, string? Note = null);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/calls/{number}/reviews", Handle).Permit(Right).Answers<CallView>();

    private static Task<IResult> Handle(
        string number,
        CallReviewed request,
        HttpContext http,
        Viewer viewer,
        RequestActs acts
    )
    {
        var language = Problems.Language(http);
        return acts.Run<CallView>(async act =>
            await Editing.Of(
                act,
                await Load(act, viewer, number),
                call => May(call, viewer),
                call => Do(act, call, request, viewer),
                call => act.Get<CallViews>().Of(call, viewer, language, act.Stop)
            )
        );
    }

    /// <summary>Also what the page asks before it offers the sheet.</summary>
    public static Refusal? May(Call call, Viewer viewer) =>
        !viewer.Reaches(Right, call.People, [call.DepartmentId]) ? Refusal.NotAllowed()
        : call.ImportId is not null ? Refusal.NotFound()
        : call.AgentId == viewer.Id ? Refusal.Because("call.review-own")
        : null;

    private static async Task<Call?> Load(Act act, Viewer viewer, string number)
    {
        var call = await act
            .Db.Calls()
            .SeenBy(viewer, "call.read")
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        if (call is not null)
        {
            await act.Db.Entry(call).Collection(c => c.Evidence).LoadAsync(act.Stop);
        }

        return call;
    }

    private static async Task<Refusal?> Do(Act act, Call call, CallReviewed request, Viewer viewer)
    {
        var items = act.Get<Rulebook>().Call.Review.Select(r => r.Code).ToList();
        var scores = request.Scores ?? [];
        var wrong = new Check()
            .Require(
                scores.Count == items.Count && items.All(i => scores.Any(s => s.Item == i)),
                "scores",
                "call.review-items"
            )
            .Require(
                scores.All(s => s.Score is >= CallReview.Least and <= CallReview.Most),
                "scores",
                "field.range",
                $"{CallReview.Least}",
                $"{CallReview.Most}"
            )
            .Optional(request.Note, "note", 500)
            .Refusal();
        if (wrong is not null)
        {
            return wrong;
        }

        var note = call.CustomerId is { } customer
            ? (await CustomerText.Of(act, customer)).Mask(request.Note)
            : FreeText.Mask(request.Note);
        act.Db.CallReviews()
            .Add(
                new CallReview
                {
                    Id = NewId.At(act.Now),
                    CallId = call.Id,
                    ById = viewer.Id,
                    At = act.Now,
                    Scores = scores,
                    Note = note,
                }
            );
        act.Record(
            new Note("call-review", call.Subject)
            {
                Text = note,
                Changes = [new Change("score", null, $"{scores.Sum(s => s.Score)}")],
            }
        );
        return null;
    }
}
