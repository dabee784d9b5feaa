using Huisheng.Customers.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Contract;

/// <summary>A call at the telephone as its record takes it over: when it came in, how often it rang, how long it waited.</summary>
public sealed record PhoneCallFacts(
    PhoneCallId Id,
    string Number,
    DateTimeOffset ReceivedAt,
    int? Rings,
    int? WaitSeconds
);

/// <summary>Ties a call record to the call it was written down from.</summary>
public static class PhoneCallRecords
{
    /// <summary>The call, locked, if this person answered it and nobody has written it down; null otherwise.</summary>
    public static async Task<PhoneCallFacts?> ToWrite(Act act, Viewer viewer, string number)
    {
        var call = await act
            .Db.PhoneCalls()
            .Where(c => c.Number == number)
            .Locked()
            .SingleOrDefaultAsync(act.Stop);
        return
            call is { AnsweredAt: { } answered, RecordNumber: null, IsInbound: true }
            && call.AgentId == viewer.Id
            ? new PhoneCallFacts(
                call.Id,
                call.Number,
                call.RangAt ?? answered,
                call.Rings,
                call.WaitSeconds
            )
            : null;
    }

    /// <summary>The record is there; who it turned out to be is kept with the call too.</summary>
    public static async Task Written(
        Act act,
        PhoneCallFacts phone,
        string record,
        CustomerId customer
    )
    {
        var call = await act.Db.PhoneCalls().SingleAsync(c => c.Id == phone.Id, act.Stop);
        call.RecordNumber = record;
        call.CustomerId ??= customer;
        act.Record(
            new Note("phone-written", call.Subject)
            {
                Changes = [new Change("record-number", null, record)],
            }
        );
    }
}
