using Huisheng.Customers.Contract;
using Huisheng.FollowUps.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.FollowUps.Visits;

/// <summary>The visitor dials. Early is flagged, not refused (S0-16); a line with an empty place stops it (S0-39).</summary>
internal static class StartVisit
{
    public sealed record Starting(string Channel);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/follow-ups/{number}/start", Handle)
            .Permit(FollowUpActs.Visit)
            .Edits()
            .Answers<FollowUpView>();

    private static Task<IResult> Handle(
        string number,
        Starting request,
        HttpContext http,
        Viewer viewer,
        FollowUpActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            async (act, item, visitor) =>
            {
                var refusal =
                    item.MayStart(visitor)
                    ?? Wrong(request, act.Get<Rulebook>())
                    ?? await Unready(act, item, viewer);
                return refusal ?? Do(act, item, visitor, request.Channel);
            }
        );

    private static Refusal? Wrong(Starting request, Rulebook rules) =>
        new Check()
            .Require(
                rules.Channels.Named(request.Channel)?.FollowUp == true,
                "channel",
                "field.unknown-value"
            )
            .Refusal();

    private static async Task<Refusal?> Unready(Act act, FollowUp item, Viewer viewer)
    {
        var customer =
            await CustomerAnswers.Find(act.Db, item.CustomerId, act.Stop)
            ?? throw new InvalidOperationException("A follow-up without customer.");
        var facts = await act.Get<ReadScript>()
            .Facts(act.Db, item, customer, viewer.JobNumber, Languages.Chinese, act.Stop);
        return Script.Incomplete(act.Get<Rulebook>().FollowUps.LinesOf(item.Stage), facts);
    }

    private static Refusal? Do(Act act, FollowUp item, Visitor visitor, string channel)
    {
        var early = item.Early(act.Now);
        item.Start(visitor, channel, act.Now);
        act.Record(
            new Note("follow-up-start", item.Subject)
            {
                Tone = act.Now > item.DueAt ? "late" : "person",
                Changes =
                [
                    new Change("channel", null, channel),
                    .. early ? [new Change("early", null, "✓")] : Array.Empty<Change>(),
                ],
            }
        );
        return null;
    }
}
