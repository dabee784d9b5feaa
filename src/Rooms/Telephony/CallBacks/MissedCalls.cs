using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Desk.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Huisheng.Telephony.Events;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.CallBacks;

/// <summary>A missed call becomes work; a caller who is answered needs no call-back any more.</summary>
internal static class MissedCalls
{
    public const string Milestone = "call-back";

    public static async Task Follow(Act act, PhoneCall call)
    {
        if (!call.IsInbound)
        {
            return;
        }

        if (call.State == CallState.Missed)
        {
            await Miss(act, call);
        }
        else if (call.AnsweredAt is { } answered)
        {
            await Answered(act, call, answered);
        }
    }

    private static async Task Miss(Act act, PhoneCall call)
    {
        // A call that has its call-back is not missed a second time; a number that was withheld cannot be called.
        if (call.CallBackId is not null || call.CallerKey is null)
        {
            return;
        }

        var missedAt = call.EndedAt!.Value;
        if (await Waiting(act, call) is { } waiting)
        {
            waiting.Missed++;
            waiting.LastMissedAt =
                missedAt > waiting.LastMissedAt ? missedAt : waiting.LastMissedAt;
            call.CallBackId = waiting.Id;
            await Put(act, waiting);
            Record(act, waiting, "call-back-again");
            return;
        }

        var item = await Make(act, call, missedAt);
        act.Db.CallBacks().Add(item);
        call.CallBackId = item.Id;
        await Put(act, item);
        await Clocks.Start(
            act,
            new ClockStart(
                item.Subject,
                Milestone,
                missedAt,
                new ClockFacts(),
                Department: item.DepartmentId
            )
        );
        act.Record(new Note("call-back-open", item.Subject) { ByHouse = true, IsBirth = true });
    }

    /// <summary>They rang again and were answered, or this very call had been.</summary>
    private static async Task Answered(Act act, PhoneCall call, DateTimeOffset answered)
    {
        var own = call.CallBackId is { } id
            ? await act.Db.CallBacks().Where(b => b.Id == id).Locked().SingleAsync(act.Stop)
            : null;
        if ((own ?? await Waiting(act, call)) is not { IsOpen: true } item)
        {
            return;
        }

        if (own is not null && own.Missed > 1)
        {
            // The other calls of this caller stay missed.
            own.Missed--;
            call.CallBackId = null;
            return;
        }

        await End(
            act,
            item,
            own is null ? CallBackState.Reached : CallBackState.Withdrawn,
            answered
        );
        call.CallBackId = null;
        Record(act, item, own is null ? "call-back-rang-again" : "call-back-withdrawn");
    }

    public static async Task End(Act act, CallBack item, CallBackState state, DateTimeOffset at)
    {
        item.End(state, at);
        if (state == CallBackState.Withdrawn)
        {
            await Clocks.Cancel(act, item.Subject, Milestone);
        }
        else
        {
            await Clocks.Stop(act, item.Subject, Milestone, at);
        }

        await WorkItems.Close(act, item.Subject);
    }

    public static Task Put(Act act, CallBack item) =>
        WorkItems.Put(
            act,
            new WorkItemFacts(
                item.Subject,
                item.Missed > 1 ? $"{item.CallerShown} ×{item.Missed}" : item.CallerShown,
                item.CustomerName,
                null,
                null,
                null,
                Kebab.Of(item.State),
                null,
                item.DepartmentId,
                item.Attempts.Count > 0 ? $"×{item.Attempts.Count}" : null,
                item.MissedAt
            )
        );

    /// <summary>What is open for the same caller.</summary>
    private static Task<CallBack?> Waiting(Act act, PhoneCall call) =>
        call.CallerKey is { } key
            ? act
                .Db.CallBacks()
                .Where(b => b.CallerKey == key && b.State == CallBackState.Open)
                .OrderBy(b => b.MissedAt)
                .ThenBy(b => b.Id)
                .Take(1)
                .Locked()
                .SingleOrDefaultAsync(act.Stop)
            : Task.FromResult<CallBack?>(null);

    private static async Task<CallBack> Make(Act act, PhoneCall call, DateTimeOffset missedAt)
    {
        var customer = call.CustomerId is { } known
            ? await CustomerAnswers.Find(act.Db, known, act.Stop)
            : null;
        return new CallBack
        {
            Id = NewId.At(act.Now),
            Number = await Numbering.Next(act, "call-back"),
            CallId = call.Id,
            CustomerId = customer?.Id,
            CustomerName = customer?.Name ?? "",
            CallerShown = call.CallerShown,
            CallerKey = call.CallerKey,
            DepartmentId =
                call.DepartmentId ?? (await DepartmentFacts.ServiceCentre(act.Db, act.Stop))[0].Id,
            MissedAt = missedAt,
            LastMissedAt = missedAt,
            RecordedAt = act.Now,
        };
    }

    private static void Record(Act act, CallBack item, string what) =>
        act.Record(
            new Note(what, item.Subject)
            {
                ByHouse = true,
                Changes = [new Change("missed", null, $"{item.Missed}")],
            }
        );
}
