using System.Globalization;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Improvements.Doing;

/// <summary>An item of the plan as it is written: what is changed, of which kind, by whom, until which day.</summary>
/// <param name="Kind">work, product or service (S3-80)</param>
/// <param name="DueOn">A day; its end is the last moment in time.</param>
/// <param name="Reason">Why the day or the person changes; needed where there was one.</param>
internal sealed record PlanText(
    string? Text = null,
    string? Kind = null,
    string? OwnerJobNumber = null,
    DateOnly? DueOn = null,
    string? Reason = null
);

/// <summary>Who does what until when: for a suggestion that was found feasible, and for an item a measure asked for.</summary>
internal static class PlanItems
{
    public const string Milestone = "improvement";

    public static async Task<Outcome<Member>> Owner(Act act, PlanText plan, bool again)
    {
        var owner = string.IsNullOrWhiteSpace(plan.OwnerJobNumber)
            ? null
            : await Staffing.ByJobNumber(act.Db, plan.OwnerJobNumber.Trim(), act.Stop);
        var wrong = new Check()
            .Text(plan.Text, "text", SuggestionActs.Longest)
            .Require(
                plan.Kind is not null && act.Get<Rulebook>().Knows("improvement-kind", plan.Kind),
                "kind",
                string.IsNullOrEmpty(plan.Kind) ? "field.required" : "field.unknown-value"
            )
            .Require(
                owner is { Disabled: false },
                "ownerJobNumber",
                string.IsNullOrWhiteSpace(plan.OwnerJobNumber)
                    ? "field.required"
                    : "field.unknown-value"
            )
            .Require(plan.DueOn is not null, "dueOn", "field.required")
            .Require(
                plan.DueOn is not { } due || due >= BusinessTime.Date(act.Now),
                "dueOn",
                "field.past"
            )
            .Require(!again || !string.IsNullOrWhiteSpace(plan.Reason), "reason", "field.required")
            .Optional(plan.Reason, "reason", SuggestionActs.Longest)
            .Refusal();
        return wrong is null ? owner! : wrong;
    }

    /// <summary>From now on it is this person's until the end of that day.</summary>
    public static async Task Schedule(Act act, Improvement item, PlanText plan, Member owner)
    {
        item.Text = (await Typed.Mask(act, item.CustomerId, plan.Text))!;
        item.Kind = plan.Kind;
        item.OwnerId = owner.Id;
        item.DepartmentId = owner.DepartmentId;
        item.DueOn = plan.DueOn;
        item.State = ImprovementState.Open;
        item.Round++;
        await Clocks.Start(
            act,
            new ClockStart(
                item.Subject,
                Milestone,
                act.Now,
                new ClockFacts(),
                owner.Id,
                owner.DepartmentId,
                item.Round,
                BusinessTime.EndOf(plan.DueOn!.Value)
            )
        );
        await Worklist.Put(act, item);
        Notify.In(
            act,
            owner.Id,
            "improvement-made",
            item.Subject,
            item.Text,
            Day(plan.DueOn.Value)
        );
    }

    public static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
