using Huisheng.Customers.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Intake.Feedback;

/// <summary>改进建议, column 17 of the form, goes to the suggestions under the record's number (S2-92); so does scene 3 as a whole (S2-04).</summary>
internal static class Suggested
{
    private const string Insight = "experience";

    public static async Task In(Act act, IEnumerable<FeedbackRecord> records, DepartmentId home)
    {
        List<CustomerSuggested> heard =
        [
            .. records.Select(r => Of(r, home)).OfType<CustomerSuggested>(),
        ];
        if (heard is not [])
        {
            await act.Raise(new SuggestionsHeard(heard));
        }
    }

    private static CustomerSuggested? Of(FeedbackRecord record, DepartmentId home)
    {
        var insight = record.Taking is { Scene: Insight };
        var text =
            !string.IsNullOrWhiteSpace(record.Suggestion) ? record.Suggestion
            : insight ? record.Detail
            : null;
        return text is null
            ? null
            : new CustomerSuggested(
                record.Subject,
                record.CaseNumber,
                record.CustomerId,
                record.CustomerName ?? "",
                text,
                record.Category,
                insight ? record.Taking!.Part : null,
                record.RecordedBy,
                home,
                record.ImportId is not null
            );
    }
}
