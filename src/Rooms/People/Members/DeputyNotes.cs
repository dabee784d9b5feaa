using System.Globalization;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;

namespace Huisheng.People.Members;

internal static class DeputyNotes
{
    public static Note Of(string act, StaffMember member, PersonRef? deputy, DeputyTerm term) =>
        new(act, member.Subject)
        {
            Reason = term.Reason,
            Changes =
            [
                new Change(
                    "deputy",
                    null,
                    deputy is null ? null : $"{deputy.Name} {deputy.JobNumber}"
                ),
                new Change("from", null, Day(term.FirstDay)),
                new Change("to", null, term.LastDay is { } last ? Day(last) : null),
            ],
        };

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
