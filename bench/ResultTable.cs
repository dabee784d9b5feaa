using System.Globalization;

namespace Huisheng.Bench;

/// <summary>The table of budgets: what was measured, what it may be, whether it holds.</summary>
internal sealed class ResultTable
{
    private readonly List<string> lines = [];

    public bool Holds { get; private set; } = true;

    /// <summary>A line with a budget.</summary>
    public void Add(string what, string measured, string budget, bool holds)
    {
        Holds &= holds;
        Say($"| {what} | {measured} | {budget} | {(holds ? "holds" : "**over**")} |");
    }

    /// <summary>A line that only informs.</summary>
    public void Note(string what, string measured) => Say($"| {what} | {measured} | | |");

    public static string Number(double value) =>
        value.ToString(
            value < 10 ? "0.00"
                : value < 100 ? "0.0"
                : "#,##0",
            CultureInfo.InvariantCulture
        );

    public void Print(int cases, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Up to {cases:#,##0} cases."));
        to.WriteLine();
        to.WriteLine("| what | measured | budget | |");
        to.WriteLine("|---|---|---|---|");
        lines.ForEach(to.WriteLine);
    }

    private void Say(string line)
    {
        lines.Add(line);
        Console.Error.WriteLine(line);
    }
}
