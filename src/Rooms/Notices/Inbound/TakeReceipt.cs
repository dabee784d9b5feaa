using Huisheng.Notices.Messages;
using Huisheng.Notices.Sending;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Inbound;

/// <summary>The carrier says what became of a message. What has arrived stays so, however late or reordered the receipts are (R24).</summary>
internal static class TakeReceipt
{
    public static async Task<string> In(Act act, InboundBody body)
    {
        if (Read(body.Id!) is not var (id, turn) || await Find(act, id) is not { } message)
        {
            return "unmatched";
        }

        if (body.State == "delivered")
        {
            if (message.Arrived(act.Now))
            {
                WriteDown.Record(act, message, "message-delivered");
            }
        }
        else if (message.Lost(turn, act.Now))
        {
            await WriteDown.Tell(act, message);
        }

        return "taken";
    }

    private static Task<Message?> Find(Act act, Guid id) =>
        act.Db.Messages().Where(m => m.Id == id).Locked().SingleOrDefaultAsync(act.Stop);

    private static (Guid Id, int Turn)? Read(string key) =>
        key.Split('.') is [var id, var turn]
        && Guid.TryParseExact(id, "N", out var message)
        && int.TryParse(turn, out var number)
            ? (message, number)
            : null;
}
