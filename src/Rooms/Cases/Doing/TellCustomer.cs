using Huisheng.Cases.Contract;
using Huisheng.Cases.Views;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>告知: the customer hears the result and says how satisfied they are. 满意 or 基本满意 resolves the case; 不满意 opens the next round.</summary>
internal static class TellCustomer
{
    public sealed record Satisfied(int? Score = null, string? Level = null, string? Reason = null);

    public sealed record Telling(
        string Channel,
        string Text,
        Satisfied Satisfaction,
        bool Understood = false
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/api/cases/{number}/notice", Handle)
            .Permit("case.tell")
            .Edits()
            .Answers<CaseView>();

    private static Task<IResult> Handle(
        string number,
        Telling request,
        HttpContext http,
        Viewer viewer,
        CaseActs acts
    ) =>
        acts.Run(
            http,
            viewer,
            number,
            "case.tell",
            async (act, item) =>
            {
                var rules = act.Get<Rulebook>();
                if ((item.MayTell() ?? Wrong(request, rules)) is { } refusal)
                {
                    return refusal;
                }

                await Do(
                    act,
                    item,
                    request,
                    SatisfactionCheck.Level(
                        request.Satisfaction.Score,
                        request.Satisfaction.Level,
                        rules
                    )!
                );
                return null;
            }
        );

    private static Refusal? Wrong(Telling request, Rulebook rules)
    {
        var check = new Check()
            .Require(
                rules.Channels.Named(request.Channel)?.Notice == true,
                "channel",
                "field.unknown-value"
            )
            .Text(request.Text, "text");
        SatisfactionCheck.Add(
            check,
            request.Satisfaction.Score,
            request.Satisfaction.Level,
            request.Satisfaction.Reason,
            rules
        );
        return check.Refusal();
    }

    private static async Task Do(Act act, Case item, Telling request, SatisfactionLevel level)
    {
        var words = await CustomerText.Of(act, item.CustomerId);
        var text = words.Mask(request.Text)!;
        var reason = words.Mask(request.Satisfaction.Reason);
        item.Tell(act.Now);
        await CaseClocks.Told(act, item);
        CaseRounds.Add(act, item, "told", request.Satisfaction.Score, level.Code, reason);
        act.Record(
            new Note("case-tell", item.Subject)
            {
                Text = text,
                Reason = reason,
                Changes =
                [
                    new Change("channel", null, request.Channel),
                    new Change("satisfaction-level", null, level.Code),
                ],
            }
        );
        if (!level.Closes)
        {
            await CaseRounds.Reopen(act, item, reason ?? text);
            return;
        }

        await CaseDesk.Put(act, item, text);
        await act.Raise(
            new CaseResolved(
                item.Id,
                item.Number,
                item.CustomerId,
                item.CustomerName,
                item.CustomerPhone,
                item.Title,
                item.Type,
                item.Grade,
                item.Description.Product,
                item.Round,
                act.Now,
                item.AgentId,
                item.Result
            )
        );
    }
}
