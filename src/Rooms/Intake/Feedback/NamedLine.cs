using Huisheng.Customers.Contract;
using Huisheng.Intake.Forms;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>The cells that name a person, a department or a word of the rules; the same on every form that has them.</summary>
internal abstract class NamedLine(FormLine line, Known known, Rulebook rules, Findings found)
    : CellLine(line, found)
{
    protected const int ShortText = 200;

    protected Rulebook Rules => rules;

    /// <summary>A name the line gives in full is cut in all its texts.</summary>
    protected void HideNames()
    {
        Hide(TypedMask.InFull(Typed("customer"), rules.Masks), rules.Masks);
        Hide(TypedMask.InFull(OwnerName(), rules.Masks), rules.Masks);
    }

    /// <summary>张*, and where a job number stands behind the name, who it is.</summary>
    protected (string? Text, StaffId? Id) Owner()
    {
        var text = Typed("owner");
        Fits("owner", text, ShortText);
        var cut = text.LastIndexOf(' ');
        var tail = text[(cut + 1)..];
        if (tail.Length == 0 || !tail.All(char.IsAsciiDigit))
        {
            return (Masked("owner", text, Staff), null);
        }

        Require(known.Staff.ContainsKey(tail), "owner", "feedback.no-colleague", tail);
        var masked = Masked(
            "owner",
            text,
            t => cut <= 0 ? t : $"{Staff(t[..cut].TrimEnd())} {tail}"
        );
        return (masked, known.Staff.TryGetValue(tail, out var id) ? id : null);

        string Staff(string t) => TypedMask.Name(t, rules.Masks, rules.Masks.Names["staff"]);
    }

    private string OwnerName() => Typed("owner").TrimEnd("0123456789 ".ToCharArray());

    protected DepartmentId Department()
    {
        var text = Typed("department");
        if (Filled("department", required: true))
        {
            Require(
                known.Departments.ContainsKey(text),
                "department",
                "feedback.no-department",
                text
            );
        }

        return known.Departments.GetValueOrDefault(text);
    }

    protected string? Listed(string column, string list, IReadOnlyList<string> codes, bool required)
    {
        if (!Filled(column, required))
        {
            return null;
        }

        var text = Typed(column);
        var code = codes.FirstOrDefault(c =>
            rules.Word(list, c, Languages.Chinese) == text
            || rules
                .Word(list, c, Languages.English)
                .Equals(text, StringComparison.OrdinalIgnoreCase)
        );
        Require(
            code is not null,
            column,
            "call-import.choice",
            string.Join(" / ", codes.Select(c => rules.Word(list, c, Language)))
        );
        return code;
    }
}
