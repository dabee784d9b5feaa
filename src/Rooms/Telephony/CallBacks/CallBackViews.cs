using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.CallBacks;

internal sealed record CallBackAttemptView(
    DateTimeOffset At,
    PersonRef? By,
    string Outcome,
    string OutcomeText,
    string? Note
);

internal sealed record CallBackAction(string Code, string Name, bool Allowed, Problem? Refusal);

internal sealed record CallBackView(
    string Number,
    int Version,
    string State,
    string StateText,
    CustomerCard? Customer,
    string Phone,
    bool HasNumber,
    DateTimeOffset MissedAt,
    DateTimeOffset LastMissedAt,
    int Missed,
    DateTimeOffset? EndedAt,
    ClockView? Clock,
    int AttemptsMost,
    IReadOnlyList<CallBackAttemptView> Attempts,
    IReadOnlyList<CallBackAction> Actions
);

internal sealed class CallBackViews(
    HuishengDb db,
    Rulebook rules,
    Problems problems,
    RuleWord word,
    Clock clock
)
{
    public async Task<CallBackView> Of(
        CallBack item,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var customer = item.CustomerId is { } id ? await CustomerAnswers.Find(db, id, stop) : null;
        var people = await Staffing.Refs(db, item.Attempts.Select(a => a.ById), stop);
        var clocks = await Clocks.Of(db, rules, item.Subject, language, clock.Now, stop);
        var closed = await db.PhoneCalls()
            .Where(c => c.Id == item.CallId)
            .AnyAsync(c => c.CallerClosed != null, stop);
        var no = viewer.May(PhoneRights.CallBackWork) ? item.MayTry() : Refusal.NotAllowed();
        return new CallBackView(
            item.Number,
            item.Version,
            Kebab.Of(item.State),
            word("call-back-state", Kebab.Of(item.State), language),
            customer is null ? null : CustomerCard.Of(customer, rules, clock.Now),
            item.CallerShown,
            closed,
            item.MissedAt,
            item.LastMissedAt,
            item.Missed,
            item.EndedAt,
            clocks is [.., var last] ? last : null,
            rules.Call.Phone.CallBackAttempts,
            [
                .. item
                    .Attempts.OrderBy(a => a.At)
                    .ThenBy(a => a.Id)
                    .Select(a => new CallBackAttemptView(
                        a.At,
                        people.GetValueOrDefault(a.ById),
                        a.Outcome,
                        word("call-back-outcome", a.Outcome, language),
                        a.Note
                    )),
            ],
            [
                new CallBackAction(
                    "attempt",
                    word("phone-action", "attempt", language),
                    no is null,
                    no is null ? null : problems.Describe(no, language)
                ),
            ]
        );
    }
}
