using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Transfers;

/// <summary>What has happened to the call decides about its last transfer (S1-81).</summary>
internal static class Judging
{
    /// <summary>True when a transfer turned out blind just now.</summary>
    public static bool Of(Act act, PhoneCall call)
    {
        var last = call.Transfers.OrderBy(t => t.No).LastOrDefault();
        if (call.TransferredAt is { } putThrough)
        {
            last ??= Unannounced(act, call);
            return Set(last, last.JudgedAt(putThrough, putThrough: true));
        }

        return call.EndedAt is { } ended
            && last is not null
            && Set(last, last.JudgedAt(ended, putThrough: false));
    }

    /// <summary>Put through without a word.</summary>
    private static CallTransfer Unannounced(Act act, PhoneCall call)
    {
        var transfer = new CallTransfer
        {
            Id = NewId.At(act.Now),
            CallId = call.Id,
            No = 1,
        };
        call.Transfers.Add(transfer);
        act.Db.Entry(transfer).State = EntityState.Added;
        return transfer;
    }

    private static bool Set(CallTransfer transfer, TransferState judged)
    {
        var turned = judged == TransferState.Blind && transfer.State != TransferState.Blind;
        transfer.State = judged;
        return turned;
    }
}
