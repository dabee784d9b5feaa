using Huisheng.Deadlines.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases;

/// <summary>Which clocks a case starts and stops, by the key moments of the domain model.</summary>
internal static class CaseClocks
{
    public static Task Opened(Act act, Case item, DateTimeOffset? expected) =>
        Clocks.StartFirst(
            act,
            [
                Of(item, "dispatch", item.RecordedAt),
                Of(item, "first-response", item.ReceivedAt),
                Of(item, "solution", item.ReceivedAt),
                Of(item, "expectation", item.ReceivedAt) with
                {
                    Limit = expected,
                },
            ]
        );

    public static async Task Dispatched(Act act, Case item)
    {
        await Clocks.Stop(act, item.Subject, "dispatch", act.Now);
        await Clocks.Cancel(act, item.Subject, "owner-contact");
        await Start(act, item, "owner-contact", act.Now);
        await Clocks.MoveOwner(act, item.Subject, item.OwnerId, item.DepartmentId);
    }

    /// <summary>Another urgency brings what runs closer, never further away.</summary>
    public static Task Raised(Act act, Case item, string before) =>
        before == item.Urgency
            ? Task.CompletedTask
            : Clocks.Tighten(
                act,
                item.Subject,
                new ClockFacts(item.Type, item.HandlingClass, item.Grade, item.Urgency),
                new FactChange($"urgency.{before}", $"urgency.{item.Urgency}")
            );

    /// <summary>The owner's hour is over; dispatching anew has its own. What the customer waits for runs on.</summary>
    public static async Task Returned(Act act, Case item)
    {
        await Clocks.Cancel(act, item.Subject, "owner-contact");
        await Start(act, item, "dispatch", act.Now);
        await Clocks.MoveOwner(act, item.Subject, item.Holder, item.DepartmentId);
    }

    public static async Task Contacted(Act act, Case item)
    {
        await Clocks.Stop(act, item.Subject, "owner-contact", act.Now);
        await Clocks.Stop(act, item.Subject, "first-response", act.Now);
    }

    public static async Task Handled(Act act, Case item)
    {
        await Clocks.Stop(act, item.Subject, "solution", act.Now);
        await Clocks.Stop(act, item.Subject, "expectation", act.Now);
        await Start(act, item, "fetch", act.Now);
        await Start(act, item, "tell", act.Now);
    }

    public static Task Fetched(Act act, Case item) =>
        Clocks.Stop(act, item.Subject, "fetch", act.Now);

    public static async Task Told(Act act, Case item)
    {
        await Clocks.Stop(act, item.Subject, "fetch", act.Now);
        await Clocks.Stop(act, item.Subject, "tell", act.Now);
    }

    /// <summary>The next round has its own solution limit, from the moment it begins (E-06).</summary>
    public static Task Reopened(Act act, Case item) => Start(act, item, "solution", act.Now);

    public static Task Closed(Act act, Case item) => Clocks.Cancel(act, item.Subject);

    private static Task Start(Act act, Case item, string milestone, DateTimeOffset from) =>
        Clocks.Start(act, Of(item, milestone, from));

    private static ClockStart Of(Case item, string milestone, DateTimeOffset from) =>
        new(
            item.Subject,
            milestone,
            from,
            new ClockFacts(item.Type, item.HandlingClass, item.Grade, item.Urgency),
            item.Holder,
            item.DepartmentId,
            item.Round,
            milestone == "solution" && item.Round == 1 ? item.Limit : null,
            item.RecordedAt
        );
}
