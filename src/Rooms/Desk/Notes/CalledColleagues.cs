using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Desk.Notes;

/// <summary>
/// Whom a note calls: <c>@</c> and a job number, wherever it stands in Chinese text, but not inside an address such as
/// <c>service@2105.com</c>. Who is called must be able to open the thing, or the note would show them what their rights do not.
/// </summary>
internal static partial class CalledColleagues
{
    public static async Task<Outcome<IReadOnlyList<Member>>> In(
        Act act,
        string text,
        AtTheDoor thing,
        RightsOfRoles rights
    )
    {
        List<Member> called = [];
        foreach (var jobNumber in Numbers(text))
        {
            var member = await Staffing.ByJobNumber(act.Db, jobNumber, act.Stop);
            if (member is null or { Disabled: true })
            {
                return Wrong("note.unknown-colleague", jobNumber);
            }

            if (!member.Reaches(rights, thing.Right, thing.People, thing.Departments))
            {
                return Wrong("note.cannot-see", $"{member.Name} {member.JobNumber}");
            }

            called.Add(member);
        }

        return called.Count > NoteLimits.Called
            ? Wrong("note.too-many", NoteLimits.Called.ToString(CultureInfo.InvariantCulture))
            : called;
    }

    internal static IReadOnlyList<string> Numbers(string text) =>
        [
            .. Called()
                .Matches(text)
                .Select(m => m.Groups[1].Value)
                .Distinct(StringComparer.Ordinal)
                .Take(NoteLimits.Called + 1),
        ];

    private static Refusal Wrong(string code, string arg) =>
        Refusal.Fields(new FieldError("text", code, arg));

    [GeneratedRegex("(?<=^|[^A-Za-z0-9._%+-]|[@＠][A-Za-z0-9-]{2,20})[@＠]([A-Za-z0-9-]{2,20})")]
    private static partial Regex Called();
}
