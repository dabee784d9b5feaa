using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Improvements.Birth;

/// <summary>优化方案 of a process problem becomes an item of the plan; its department says who does it until when (S2-41, S4-72).</summary>
internal sealed class PlanFromMeasure : IAnswer<ImprovementPlanned>
{
    public async Task Answer(ImprovementPlanned happened, Act act)
    {
        var by = await Staffing.ById(act.Db, happened.By, act.Stop);
        var item = new Improvement
        {
            Id = new ImprovementId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "improvement"),
            AboutKind = happened.About.Kind,
            AboutId = happened.About.Id,
            AboutNumber = happened.About.Number,
            RemedyNumber = happened.Number,
            CustomerId = happened.Customer,
            CustomerName = happened.CustomerName,
            Text = happened.Text,
            Kind = null,
            OwnerId = null,
            DepartmentId = await FirstDepartment.Of(act, happened.About.Kind, by!.DepartmentId),
            DueOn = null,
            MadeById = happened.By,
            RecordedAt = act.Now,
            State = ImprovementState.Proposed,
        };
        act.Db.Improvements().Add(item);
        await Worklist.Put(act, item);
        act.Record(
            new Note("improvement-propose", item.Subject) { Text = item.Text, IsBirth = true }
        );
        act.Record(
            new Note("improvement-propose", item.About)
            {
                Text = item.Text,
                Changes = [new Change("number", null, item.Number)],
            }
        );
    }
}
