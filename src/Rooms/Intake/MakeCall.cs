using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Telephony.Contract;

namespace Huisheng.Intake;

/// <summary>The row of a call record from what was typed, masked, and from what the telephone counted.</summary>
internal static class MakeCall
{
    public static Call Of(
        NewCall request,
        CustomerFacts customer,
        Viewer viewer,
        Rulebook rules,
        string number,
        CustomerText words,
        DateTimeOffset now,
        PhoneCallFacts? phone
    )
    {
        var id = new CallId(NewId.At(now));
        var description = Masked(request.Description, words);
        var answered = rules.CaseTypes.Class(request.HandlingClass)?.AnswerRequired == true;
        var satisfaction = request.Satisfaction;
        // What the telephone counted is not a matter of what somebody types.
        var ringing = phone is null
            ? (Rings: request.AnsweredAfterRings, Seconds: request.AnsweredAfterSeconds)
            : (phone.Rings, Seconds: phone.WaitSeconds);
        return new Call
        {
            Id = id,
            Number = number,
            ReceivedAt = phone?.ReceivedAt ?? request.ReceivedAt ?? now,
            RecordedAt = now,
            Rings = ringing.Rings,
            Seconds = ringing.Seconds,
            RingsCompliant =
                ringing.Rings is { } rings ? rules.Call.Answer.RingsCompliant(rings)
                : ringing.Seconds is { } seconds ? rules.Call.Answer.SecondsCompliant(seconds)
                : null,
            Type = request.Type,
            HandlingClass = request.HandlingClass,
            Emotion = request.Emotion,
            Title = Titles.Of(words.Mask(request.Title), description.Event),
            CustomerId = customer.Id,
            CustomerName = customer.Name,
            CustomerPhone = customer.PhoneOnForm,
            AgentId = viewer.Id,
            DepartmentId = viewer.DepartmentId,
            Description = description,
            VerificationId = request.VerificationId,
            Said =
            [
                .. (request.Said ?? []).Select(l =>
                    l with
                    {
                        At = BusinessTime.Cut((l.At ?? now).ToUniversalTime()),
                    }
                ),
            ],
            ReadBack = ReadBackLine.Say(rules, description, Languages.Chinese),
            Answer = words.Mask(request.Answer),
            Understood = request.Understood,
            Score = satisfaction?.Score,
            Level = SatisfactionCheck.Level(satisfaction?.Score, satisfaction?.Level, rules)?.Code,
            SatisfactionReason = words.Mask(satisfaction?.Reason),
            CaseNumber = null,
            PhoneCall = phone?.Number,
            Status = answered ? "resolved" : "in-progress",
            Evidence =
            [
                .. (request.Evidence ?? []).Select(
                    (e, i) =>
                        new CallEvidence
                        {
                            Id = NewId.At(now),
                            CallId = id,
                            No = i + 1,
                            Kind = e.Kind,
                            Value = words.Mask(e.Value.Trim())!,
                            FileIds = e.FileIds ?? [],
                        }
                ),
            ],
        };
    }

    private static CaseDescription Masked(CaseDescription d, CustomerText words) =>
        new(
            words.Mask(d.Event.Trim())!,
            d.OccurredOn,
            words.Mask(d.Place),
            words.Mask(d.Product),
            words.Mask(d.Region),
            words.Mask(d.Business),
            words.Mask(d.Demand)
        );
}
