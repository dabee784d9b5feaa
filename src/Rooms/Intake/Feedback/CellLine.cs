using Huisheng.Customers.Contract;
using Huisheng.Intake.Forms;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>The cells of one line, read by column; what is wrong or odd goes to the findings of the file.</summary>
internal abstract class CellLine(FormLine line, Findings found)
{
    private readonly Dictionary<string, string> shown = [];
    private readonly Dictionary<string, string> names = [];

    protected int Line => line.Line;

    protected string Language => found.Language;

    /// <summary>True once a cell was wrong.</summary>
    protected bool Wrong { get; private set; }

    /// <summary>A cell as the house would keep it, or as it stands in the file, masked.</summary>
    protected string Shown(string column) =>
        shown.TryGetValue(column, out var kept) ? kept : Masked(Typed(column));

    protected FormTime? Moment(string column, bool required = false, bool dayEnough = false)
    {
        if (!Filled(column, required))
        {
            return null;
        }

        var time = FormTime.Read(Typed(column));
        var fits = time is { } read && (dayEnough || !read.AllDay);
        Require(fits, column, "feedback.time");
        return fits ? time : null;
    }

    protected string? Text(string column, int longest, bool required = false)
    {
        var text = Typed(column);
        Filled(column, required);
        Fits(column, text, longest);
        return Masked(column, text, Masked);
    }

    /// <summary>What identifies a person is cut before it is stored, and that it was is said.</summary>
    protected string? Masked(string column, string text, Func<string, string> mask)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var masked = mask(text);
        shown[column] = masked;
        Warn(masked != text, column, "feedback.masked");
        return masked;
    }

    /// <summary>A name the line gives in full is cut in its texts too: 张敏说 is kept as 张*说.</summary>
    protected void Hide(string? full, MaskRules masks)
    {
        if (full is not null)
        {
            names[full] = masks.Name(full, null, NameMask.SurnameStar);
        }
    }

    private string Masked(string text) =>
        names.Aggregate(
            FreeText.Mask(text)!,
            (kept, name) => kept.Replace(name.Key, name.Value, StringComparison.Ordinal)
        );

    protected bool Filled(string column, bool required)
    {
        var filled = Typed(column).Length > 0;
        Require(filled || !required, column, "field.required");
        return filled;
    }

    protected void Fits(string column, string text, int longest) =>
        Require(text.Length <= longest, column, "field.too-long", $"{longest}");

    protected string Typed(string column) => line[column].Trim();

    protected void Require(bool holds, string column, string code, params string[] args)
    {
        if (!holds)
        {
            Wrong = true;
            found.Fault(line.Line, column, code, args);
        }
    }

    protected void Warn(bool holds, string column, string code, params string[] args)
    {
        if (holds)
        {
            found.Warn(line.Line, column, code, args);
        }
    }
}
