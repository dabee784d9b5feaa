using Huisheng.Emergencies.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases.Contract;

/// <summary>Opens a case inside the act that registers the contact (S1-31): number, clocks and desk row appear with it or not at all.</summary>
public static class OpenCase
{
    public static async Task<CaseSummary> In(Act act, NewCase request)
    {
        var rules = act.Get<Rulebook>();
        var grade = rules.FirstGradeOf(request.Type);
        var item = new Case
        {
            Id = new CaseId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "case"),
            Source = request.Source,
            CallNumber = request.CallNumber,
            CustomerId = request.Customer.Id,
            CustomerName = request.Customer.Name,
            CustomerPhone = request.Customer.Phone,
            Title = request.Title,
            Type = request.Type,
            HandlingClass = request.HandlingClass,
            Urgency = StartEmergency.Urgency(rules, request.Category, request.Urgency),
            Category = request.Category,
            Grade = grade,
            Description = request.Description,
            AgentId = request.Agent.Id,
            AgentDepartmentId = request.Agent.DepartmentId,
            DepartmentId = request.Department.Id,
            CopiedDepartmentId = request.Copied?.Id,
            Limit = request.Limit,
            State = grade is null ? CaseState.Classified : CaseState.Graded,
            ReceivedAt = request.ReceivedAt,
            RecordedAt = act.Now,
        };
        item.Evidence.AddRange(
            request.Evidence.Select(
                (e, i) => CaseEvidence.Of(e, item.Id, i + 1, request.Agent.Id, act.Now)
            )
        );
        act.Db.Cases().Add(item);
        CaseDesk.PutFirst(act, item, item.Description.Event);
        await CaseClocks.Opened(act, item, request.Expected);
        await Copy(act, item, request.Copied);
        var trigger = StartEmergency.TriggerOf(rules, request.Category, item.Urgency);
        act.Record(
            new Note("case-open", item.Subject)
            {
                Text = item.Description.Event,
                // The one entry of its act, or the journal must look which comes first.
                IsBirth = trigger is null,
            }
        );
        if (trigger is not null)
        {
            await StartEmergency.First(act, CaseEmergency.On(item), trigger);
        }

        return CaseAnswers.Summary(item, request.Department.Name, rules);
    }

    private static async Task Copy(Act act, Case item, DepartmentRef? copied)
    {
        if (
            copied is not null
            && await DepartmentFacts.HeadOf(act.Db, copied.Id, act.Stop) is { } head
        )
        {
            Notify.In(act, new StaffId(head.Id), "case-copied", item.Subject, item.Number);
        }
    }
}
