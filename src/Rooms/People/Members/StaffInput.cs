using System.Text.RegularExpressions;
using Huisheng.Kernel;
using Huisheng.People.Rights;

namespace Huisheng.People.Members;

/// <summary>What may be written about a member of staff.</summary>
internal static partial class StaffInput
{
    public const int LongestJobNumber = 20;
    public const int LongestName = 50;
    public const int LongestReason = 200;

    public static Check JobNumber(this Check check, string value, string field) =>
        check
            .Text(value, field, LongestJobNumber)
            .Require(value.Length == 0 || JobNumbers().IsMatch(value), field, "job-number.shape");

    public static Check Roles(this Check check, IReadOnlyList<string> wanted, Roles roles)
    {
        check.Require(wanted.Count > 0, "roles", "field.required");
        for (var i = 0; i < wanted.Count; i++)
        {
            check.Require(roles.Has(wanted[i]), $"roles[{i}]", "role.unknown");
        }

        return check;
    }

    [GeneratedRegex("^[A-Za-z0-9-]+$")]
    private static partial Regex JobNumbers();
}
