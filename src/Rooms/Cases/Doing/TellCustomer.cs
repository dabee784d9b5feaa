using Huisheng.Cases.Contract;
using Huisheng.Cases.Tracking;
using Huisheng.Cases.Views;
using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Huisheng.Cases.Doing;

/// <summary>
/// 告知: the customer hears the result and says how satisfied they are. 满意 or 基本满意 resolves the case; 不满意 opens the next round.
/// By SMS or e-mail the text goes out and the answer comes later: until then the case waits for it (S1-42).
/// </summary>
internal static class TellCustomer
{
    public sealed record Satisfied(int? Score = null, string? Level = null, string? Reason = null);

    /// <param name="Satisfaction">May be left out where the text is only now sent.</param>
    public sealed record Telling(
        string Channel,
        string Text,
        Satisfied? Satisfaction = null,
        bool Understood = false,
        CommitmentAnswer? Commitment = null
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
                item.MayTell() ?? await Wrong(act, item, request) ?? await Tell(act, item, request)
        );

    private static async Task<Refusal?> Wrong(Act act, Case item, Telling request)
    {
        var rules = act.Get<Rulebook>();
        var channel = rules.Channels.Named(request.Channel);
        var preferred =
            channel?.NoticeIfPreferred == true
            && await ResultMessage.IsPreferred(act, item, request.Channel);
        var check = new Check()
            .Require(
                channel is { Notice: true } or { NoticeIfPreferred: true },
                "channel",
                "field.unknown-value"
            )
            .Require(
                channel?.NoticeIfPreferred != true || preferred,
                "channel",
                "case.channel-not-preferred"
            )
            .Text(request.Text, "text")
            // An inquiry is answered when the customer has understood it (S1-39).
            .Require(
                item.Type != "inquiry" || request.Satisfaction is null || request.Understood,
                "understood",
                "call.understood"
            );
        if (request.Satisfaction is not null || !Outbox.Sends(rules, request.Channel))
        {
            SatisfactionCheck.Add(
                check,
                request.Satisfaction?.Score,
                request.Satisfaction?.Level,
                request.Satisfaction?.Reason,
                rules
            );
        }

        return check.Refusal() ?? await Undecided(act, item, request);
    }

    /// <summary>The visit within two hours is announced with the result (C-22); it is the house's own promise and has its clock.</summary>
    private static Task<Refusal?> Undecided(Act act, Case item, Telling request) =>
        CaseCommitments.Wrong(
            act,
            item,
            request.Commitment,
            Clocks.Propose(
                act.Get<Rulebook>(),
                "t1",
                act.Now,
                new ClockFacts(item.Type, Grade: item.Grade)
            ),
            request.Text
        );

    /// <summary>What is sent is sent once a round; whoever comes back with the customer's answer sends nothing more.</summary>
    private static async Task<Refusal?> Tell(Act act, Case item, Telling request)
    {
        var rules = act.Get<Rulebook>();
        await CaseCommitments.Make(
            act,
            item,
            "result",
            request.Commitment,
            await CustomerText.Of(act, item.CustomerId),
            request.Text
        );
        if (Outbox.Sends(rules, request.Channel))
        {
            var message = ResultMessage.Of(item, request.Channel, request.Text);
            var answered = request.Satisfaction is not null && await Outbox.Holds(act, message);
            if (!answered && await Outbox.Put(act, message) is { } refusal)
            {
                return refusal;
            }
        }

        if (request.Satisfaction is not { } satisfaction)
        {
            item.Inform(act.Now);
            Tracked.In(act, item);
            await CaseClocks.Told(act, item);
            return null;
        }

        var level = SatisfactionCheck.Level(satisfaction.Score, satisfaction.Level, rules)!;
        await Do(act, item, request, satisfaction, level);
        return null;
    }

    private static async Task Do(
        Act act,
        Case item,
        Telling request,
        Satisfied satisfaction,
        SatisfactionLevel level
    )
    {
        var words = await CustomerText.Of(act, item.CustomerId);
        var text = words.Mask(request.Text)!;
        var reason = words.Mask(satisfaction.Reason);
        item.Tell(act.Now);
        await CaseClocks.Told(act, item);
        CaseRounds.Add(act, item, "told", satisfaction.Score, level.Code, reason);
        act.Record(
            new Note("case-tell", item.Subject)
            {
                Text = text,
                Reason = reason,
                Changes =
                [
                    new Change("channel", null, request.Channel),
                    new Change("satisfaction-level", null, level.Code),
                    .. CaseCommitments.Declined(request.Commitment),
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
