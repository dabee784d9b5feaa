using Huisheng.Customers.Contract;
using Huisheng.Improvements.Digests;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Improvements.Birth;

/// <summary>What a customer proposed goes into the pool, in the transaction of the record it was said in (S1-36, S2-92).</summary>
internal sealed class TakeSuggestion : IAnswer<SuggestionsHeard>
{
    public async Task Answer(SuggestionsHeard happened, Act act)
    {
        foreach (var from in happened.All.GroupBy(s => (s.Source.Kind, s.Home)))
        {
            var department = await FirstDepartment.Of(act, from.Key.Kind, from.Key.Home);
            foreach (var one in from)
            {
                await Take(act, one, department);
            }
        }
    }

    private static async Task Take(Act act, CustomerSuggested happened, DepartmentId department)
    {
        var item = new Suggestion
        {
            Id = new SuggestionId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "suggestion"),
            SourceKind = happened.Source.Kind,
            SourceId = happened.Source.Id,
            SourceNumber = happened.Source.Number,
            CaseNumber = happened.CaseNumber,
            CustomerId = happened.Customer,
            CustomerName = happened.CustomerName,
            Text = happened.Text,
            Category = happened.Category,
            Target = happened.Target,
            RecordedById = happened.By,
            RecordedAt = act.Now,
            History = happened.History,
            DepartmentId = department,
            Week = happened.History ? null : Weeks.Of(act.Now),
        };
        act.Db.Suggestions().Add(item);
        act.Record(
            new Note("suggestion-record", item.Subject)
            {
                Text = item.Text,
                Changes = [new Change("number", null, item.SourceNumber)],
                IsBirth = true,
            }
        );
        if (!item.History)
        {
            await Worklist.Put(act, item);
        }
    }
}
