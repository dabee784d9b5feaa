using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>Something about one cell of a file: a mistake, or only worth knowing. <c>Column</c> is a code of the form.</summary>
internal sealed record CellNote(int Line, string Column, string Code, params string[] Args);

/// <summary>The cells of one line under the columns of a form, and what was found about them.</summary>
internal abstract class FormLine(
    int line,
    IReadOnlyList<string> cells,
    IReadOnlyList<Entry> columns
)
{
    private readonly List<CellNote> errors = [];
    private readonly List<CellNote> warnings = [];

    public int Line => line;
    public IReadOnlyList<CellNote> Errors => errors;
    public IReadOnlyList<CellNote> Warnings => warnings;

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
        return Masked(column, text, t => FreeText.Mask(t)!);
    }

    /// <summary>What identifies a person is cut before it is stored, and that it was is said.</summary>
    protected string? Masked(string column, string text, Func<string, string> mask)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var masked = mask(text);
        if (masked != text)
        {
            Warn(column, "feedback.masked");
        }

        return masked;
    }

    protected bool Filled(string column, bool required)
    {
        var filled = Typed(column).Length > 0;
        Require(filled || !required, column, "field.required");
        return filled;
    }

    protected void Fits(string column, string text, int longest) =>
        Require(text.Length <= longest, column, "field.too-long", $"{longest}");

    protected string Typed(string column) => cells[At(column)].Trim();

    private int At(string column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Code == column)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"No column {column}");
    }

    protected void Require(bool holds, string column, string code, params string[] args)
    {
        if (!holds)
        {
            errors.Add(new CellNote(line, column, code, args));
        }
    }

    protected void Warn(string column, string code, params string[] args) =>
        warnings.Add(new CellNote(line, column, code, args));
}
