using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Transfers;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Views;

internal sealed record CallerCase(string Number, string Title, string StatusWord);

/// <summary>弹屏: who rings. <c>Customer</c> is null for a number the vault does not know, or that several share.</summary>
internal sealed record CallerView(
    CustomerCard? Customer,
    string Phone,
    IReadOnlyList<CallerCase> OpenCases,
    string? Warning
);

internal sealed record TransferView(
    string State,
    string StateText,
    DateTimeOffset? ReasonAt,
    string? ReasonLine,
    DateTimeOffset? TargetAt,
    string? TargetLine,
    DateTimeOffset? AnsweredAt
);

internal sealed record PhoneFlag(string Code, string Text);

internal sealed record PhoneAction(string Code, string Name, bool Allowed, Problem? Refusal);

/// <summary>One call with its stamps; <c>WaitSeconds</c> from the first ring to the answer; <c>Audible</c>: its recording is here.</summary>
internal sealed record PhoneCallView(
    string Number,
    int Version,
    string Direction,
    bool Simulated,
    string State,
    string StateText,
    CallerView Caller,
    PersonRef? Agent,
    DateTimeOffset RecordedAt,
    DateTimeOffset? RangAt,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? HeldSince,
    DateTimeOffset? EndedAt,
    int? Rings,
    int? WaitSeconds,
    bool? InTime,
    int HeldSeconds,
    int LongestSilence,
    IReadOnlyList<TransferView> Transfers,
    IReadOnlyList<PhoneFlag> Flags,
    bool Recorded,
    bool Audible,
    string? RecordNumber,
    IReadOnlyList<PhoneAction> Actions
);

/// <summary>Puts a call into words, with what is known of who rings.</summary>
internal sealed class PhoneViews(
    HuishengDb db,
    Rulebook rules,
    Problems problems,
    RuleWord word,
    Clock clock
)
{
    public async Task<PhoneCallView> Of(
        PhoneCall call,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var agent = call.AgentId is { } id ? (await Staffing.ById(db, id, stop))?.Ref : null;
        return new PhoneCallView(
            call.Number,
            call.Version,
            call.Direction,
            call.Simulated,
            Kebab.Of(call.State),
            word("phone-state", Kebab.Of(call.State), language),
            await Caller(call, language, stop),
            agent,
            call.RecordedAt,
            call.RangAt,
            call.AnsweredAt,
            call.HeldSince,
            call.EndedAt,
            call.Rings,
            call.WaitSeconds,
            PhoneFlags.InTime(call, rules.Call),
            call.HeldSeconds,
            call.LongestSilence,
            [.. call.Transfers.OrderBy(t => t.No).Select(t => Transfer(t, language))],
            [
                .. PhoneFlags
                    .Of(call, rules.Call)
                    .Select(f => new PhoneFlag(f, word("phone-flag", f, language))),
            ],
            call.Recording is not null || call.RecordingId is not null,
            call.RecordingId is not null,
            call.RecordNumber,
            [.. Actions(call, viewer, language)]
        );
    }

    private async Task<CallerView> Caller(PhoneCall call, string language, CancellationToken stop)
    {
        if (
            call.CustomerId is not { } id
            || await CustomerAnswers.Find(db, id, stop) is not { } customer
        )
        {
            return new CallerView(null, call.CallerShown, [], null);
        }

        var since = clock.Now.AddDays(-rules.Call.Phone.RepeatDays);
        var cases = await CaseAnswers.OfCustomer(db, rules, id, since, stop);
        return new CallerView(
            CustomerCard.Of(customer, rules, clock.Now),
            call.CallerShown,
            [.. cases.Open.Select(c => new CallerCase(c.Number, c.Title, c.StatusWord))],
            cases.Complaints == 0
                ? null
                : word("phone-warning", "repeat-complaint", language)
                    .Replace("{0}", $"{rules.Call.Phone.RepeatDays}", StringComparison.Ordinal)
                    .Replace("{1}", $"{cases.Complaints}", StringComparison.Ordinal)
        );
    }

    private TransferView Transfer(CallTransfer t, string language) =>
        new(
            Kebab.Of(t.State),
            word("transfer-state", Kebab.Of(t.State), language),
            t.ReasonAt,
            t.ReasonLine,
            t.TargetAt,
            t.TargetLine,
            t.AnsweredAt
        );

    private IEnumerable<PhoneAction> Actions(PhoneCall call, Viewer viewer, string language) =>
        new (string Code, Refusal? Refusal)[]
        {
            ("transfer-reason", Transferring.MayTellReason(call)),
            ("transfer-target", Transferring.MayTellTarget(call)),
            ("transfer-answer", Transferring.MayAnswer(call)),
            ("transfer", Transferring.MayPutThrough(call)),
        }.Select(a =>
        {
            var no = Transferring.IsOwn(call, viewer) ? a.Refusal : Refusal.NotAllowed();
            return new PhoneAction(
                a.Code,
                word("phone-action", a.Code, language),
                no is null,
                no is null ? null : problems.Describe(no, language)
            );
        });
}
