using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Forms;

/// <summary>Which rows: days of business time, both inside; null is open.</summary>
internal sealed record FormFilter(DateOnly? From, DateOnly? To);

internal sealed record FormPage(IReadOnlyList<IReadOnlyList<string>> Rows, Place? Next);

/// <summary>A line of a file by the codes of the form's columns.</summary>
internal sealed record FormLine(int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];
}

/// <summary>A line that was understood. <c>Shown</c>: its cells as the house would keep and print them.</summary>
internal abstract record ImportedRow(int Line, string Number, IReadOnlyList<string> Shown)
{
    /// <summary>A record that is not done. What becomes of it a person has to say.</summary>
    public required bool Open { get; init; }

    /// <summary>
    /// When the row itself says it was done: from then on it is archived, and its time of keeping has run since (S1-46). Null: it was not done,
    /// and its time begins on the day it comes in.
    /// </summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>The house has this very row already.</summary>
    public bool Known { get; set; }
}

/// <summary>Somebody the file names as 处理人员: a job number where the house knows just one of that name.</summary>
internal sealed record ImportedPerson(string Name, string? JobNumber, int Rows)
{
    /// <summary>Those the rows name, each with the number of rows; a job number where the file itself gives one behind the name.</summary>
    public static IReadOnlyList<ImportedPerson> Of(IEnumerable<(string Name, bool Known)> named) =>
        [
            .. named
                .GroupBy(n => n)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                .Take(PageSize.Rows)
                .Select(g => Of(g.Key.Name, g.Key.Known, g.Count())),
        ];

    /// <summary>王* 2105 is 王* with the number 2105.</summary>
    private static ImportedPerson Of(string name, bool known, int rows) =>
        known && name.LastIndexOf(' ') is > 0 and var cut
            ? new ImportedPerson(name[..cut], name[(cut + 1)..], rows)
            : new ImportedPerson(name, known ? name : null, rows);
}

/// <summary>One of the documents' named forms: its columns, its rows out, and rows of old files in. Lives as long as one request.</summary>
internal abstract class NamedForm
{
    /// <summary>Its title is the word form.&lt;code&gt;.</summary>
    public abstract string Code { get; }

    /// <summary>The right that says which of its records a person may see.</summary>
    public abstract string ReadRight { get; }

    /// <summary>As what kind of record its rows are kept (regime/retention.yaml).</summary>
    public abstract string KeptAs { get; }

    public abstract IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>The next rows this person may see, oldest first.</summary>
    public abstract Task<FormPage> Page(
        Viewer viewer,
        FormFilter filter,
        Place? after,
        string language,
        CancellationToken stop
    );

    /// <summary>How many of its rows this person would take out; no further than <paramref name="upTo"/>.</summary>
    public abstract Task<int> Count(
        Viewer viewer,
        FormFilter filter,
        int upTo,
        CancellationToken stop
    );

    /// <summary>Understands the lines, notes what is wrong or odd, and marks the rows the house has already. Stores nothing.</summary>
    public abstract Task<IReadOnlyList<ImportedRow>> Check(
        IReadOnlyList<FormLine> lines,
        Findings found,
        DateTimeOffset now,
        Steps steps,
        CancellationToken stop
    );

    /// <summary>Who the rows name as having handled them.</summary>
    public abstract Task<IReadOnlyList<ImportedPerson>> People(
        IReadOnlyList<ImportedRow> rows,
        CancellationToken stop
    );

    /// <summary>Keeps the rows as history: archived, with the status they had, and starting nothing.</summary>
    public abstract Task Store(
        Act act,
        IReadOnlyList<ImportedRow> rows,
        FormImportId import,
        Viewer viewer,
        Steps steps
    );
}

/// <summary>The steps of an import, as the screen names them.</summary>
internal static class ImportSteps
{
    public const string Checking = "check";
    public const string Comparing = "compare";
    public const string Storing = "store";
    private const int AtOnce = 500;

    /// <summary>Adds and saves by the hundred inside the one transaction, so that what is told as stored is stored.</summary>
    public static async Task Store<T>(Act act, DbSet<T> table, IReadOnlyList<T> rows, Steps steps)
        where T : class
    {
        var done = 0;
        steps.At(Storing, done, rows.Count);
        foreach (var some in rows.Chunk(AtOnce))
        {
            table.AddRange(some);
            await act.Db.SaveChangesAsync(act.Stop);
            steps.At(Storing, done += some.Length, rows.Count);
        }
    }
}

internal static class NamedForms
{
    public static NamedForm? Named(this IEnumerable<NamedForm> forms, string code) =>
        forms.FirstOrDefault(f => f.Code == code);
}
