using System.Text.RegularExpressions;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms.Calls;

/// <summary>
/// Makes a call record of an old row: archived, whatever its status says, so that nothing looks at it as work. What the form does
/// not tell (rings, class, emotion, who was verified) stays empty and is not guessed.
/// </summary>
internal sealed partial class CallHistory(
    FormImportId import,
    DepartmentId department,
    IReadOnlyDictionary<string, Member> staff,
    IReadOnlyDictionary<string, CustomerId> customers,
    Rulebook rules,
    DateTimeOffset now
)
{
    public Call Of(WrittenCall row)
    {
        var id = new CallId(NewId.At(now));
        var call = new Call
        {
            Id = id,
            Number = row.Number,
            ReceivedAt = row.ReceivedAt,
            // When it was recorded nobody wrote down; in lists it stands where it happened.
            RecordedAt = row.ReceivedAt,
            Rings = null,
            Seconds = null,
            RingsCompliant = null,
            Type = row.Type,
            HandlingClass = null,
            Emotion = null,
            Title = Titles.Of(null, row.Description),
            CustomerId =
                row.FullNumber is { } full && customers.TryGetValue(full, out var customer)
                    ? customer
                    : null,
            CustomerName = row.Customer,
            CustomerPhone = row.Contact,
            AgentId = staff.GetValueOrDefault(row.Agent)?.Id,
            DepartmentId = department,
            Description = new(row.Description),
            VerificationId = null,
            Said = [],
            ReadBack = "",
            Answer = row.Result,
            Understood = false,
            Score = row.Score,
            Level = row.Score is { } score ? rules.Satisfaction(score)?.Code : null,
            SatisfactionReason = null,
            CaseNumber = null,
            Status = row.Status,
            ImportId = import,
            AsFound = new CallAsFound(row.Agent, row.Remarks),
            Mentions =
            [
                .. Quoted()
                    .Matches(row.Remarks)
                    .Select(m => m.Value)
                    .Distinct()
                    .Select(value => new CallMention
                    {
                        Id = NewId.At(now),
                        CallId = id,
                        Value = value,
                    }),
            ],
        };
        call.Archive(row.DoneAt ?? now, rules.Retention.MonthsOf("call"));
        return call;
    }

    /// <summary>SD2023901 and everything else that looks like a number somebody may ask for.</summary>
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])(?=[0-9A-Za-z-]*[0-9])[0-9A-Za-z][0-9A-Za-z-]{4,39}(?![0-9A-Za-z-])"
    )]
    private static partial Regex Quoted();
}
