using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Messages;
using Huisheng.Notices.Transports;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Sending;

/// <summary>What became of a try. A worker whose lease has run out may still say that it was sent, and nothing else.</summary>
internal static class WriteDown
{
    public static async Task<Outcome<bool>> In(Act act, Guid id, int no, Carried carried)
    {
        var message = await act.Db.Messages().Where(m => m.Id == id).Locked().SingleAsync(act.Stop);
        var attempt = await act
            .Db.MessageAttempts()
            .SingleAsync(a => a.MessageId == id && a.No == no, act.Stop);
        attempt.EndedAt = act.Now;
        attempt.Outcome = carried.Outcome;
        attempt.Problem = carried.Problem;
        attempt.Detail = carried.Detail;
        if (carried.Sent)
        {
            message.Taken(act.Now);
            Record(act, message, "message-sent");
            await LetFollow(act, message);
        }
        else if (message.State == MessageState.Sending && message.Attempts == no)
        {
            message.Missed(
                carried.Problem!,
                carried.Final,
                act.Get<Rulebook>().Messages.Retry,
                act.Now
            );
            await Tell(act, message);
        }
        else
        {
            Record(act, message, "message-late");
        }

        return true;
    }

    /// <summary>A message that is dead is told to who sent it, or to the supervisors where nobody did.</summary>
    internal static async Task Tell(Act act, Message message)
    {
        if (message.State != MessageState.Dead)
        {
            Record(act, message, "message-failed");
            return;
        }

        Record(act, message, "message-dead", "late");
        foreach (var who in await Readers(act, message))
        {
            Notify.In(
                act,
                who,
                "message-dead",
                message.About,
                message.AboutNumber,
                Notify.Word("channel", message.Channel),
                message.Recipient
            );
        }
    }

    internal static async Task<IReadOnlyList<StaffId>> Readers(Act act, Message message) =>
        message.ById is { } by
        && await Duty.OnDuty(act.Db, by, BusinessTime.Date(act.Now), act.Stop) is { } there
            ? [new StaffId(there.Id)]
            :
            [
                .. (await Staffing.WithRole(act.Db, RoleCodes.Supervisor, null, act.Stop)).Select(
                    m => m.Id
                ),
            ];

    internal static void Record(Act act, Message message, string what, string tone = "system") =>
        act.Record(
            new Note(what, message.About)
            {
                Tone = tone,
                ByHouse = true,
                Changes =
                [
                    new Change("channel", null, message.Channel),
                    new Change("recipient", null, message.Recipient),
                    .. message.Problem is { } problem
                        ? [new Change("message-problem", null, problem)]
                        : Array.Empty<Change>(),
                ],
            }
        );

    /// <summary>What waited for this one to go first may go now.</summary>
    private static Task<int> LetFollow(Act act, Message message) =>
        act
            .Db.Messages()
            .Where(m =>
                m.AboutKind == message.AboutKind
                && m.AboutId == message.AboutId
                && m.Channel == message.Channel
                && m.Id != message.Id
                && m.State == MessageState.Queued
                && m.NextAt > act.Now
            )
            .ExecuteUpdateAsync(
                s => s.SetProperty(m => m.NextAt, (DateTimeOffset?)act.Now),
                act.Stop
            );
}
