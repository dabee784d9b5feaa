using System.Globalization;
using Huisheng.Documents;
using Huisheng.Kernel;

namespace Huisheng.Regime.Calendars;

/// <summary>
/// The list of a year out of a CSV or XLSX: one row a day with date, mark, name and, of 时段, beginning and end. It is refused whole, each
/// fault with line and column; what is right becomes the lines <see cref="CalendarText"/> reads. Pure.
/// </summary>
internal static class CalendarFile
{
    /// <summary>Codes of the words "calendar-column", in their order.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "date",
        "mark",
        "name",
        "opens",
        "closes",
    ];

    public static readonly SheetLimits Limits = new()
    {
        Bytes = 1024 * 1024,
        Rows = CalendarText.MostDays,
        Columns = 20,
    };

    private const int LongestName = 30;

    /// <param name="names">Of a column, what it may be called: in both languages</param>
    /// <param name="shown">Of a column, what the reader calls it</param>
    public static Outcome<string> Read(
        int year,
        SheetReading reading,
        Func<string, IReadOnlyList<string>> names,
        Func<string, string> shown
    )
    {
        if (reading.Choices.Count > 0)
        {
            return Refusal.Because("import.encoding");
        }

        if (reading.Sheet is not { } sheet)
        {
            return Whole([.. reading.Errors.Select(e => Placed(e, reading.Head))]);
        }

        var (places, faults) = Head(sheet, names, shown);
        if (faults.Count > 0)
        {
            return Whole(faults);
        }

        var seen = new HashSet<(DateOnly, bool)>();
        var lines = new List<string>();
        foreach (var row in sheet.Rows)
        {
            string Cell(string column) =>
                places.TryGetValue(column, out var at) ? row.Cells[at].Trim() : "";

            void Fault(string column, string code, params string[] args) =>
                faults.Add(
                    new FieldError($"{row.Line}.{column}", code, args)
                    {
                        Line = row.Line,
                        Column = shown(column),
                    }
                );

            lines.Add(Line(year, Cell, Fault, seen));
        }

        return faults.Count > 0 ? Whole(faults)
            : lines.Count == 0 ? Whole([new FieldError("file", "calendar.empty")])
            : string.Join('\n', lines);
    }

    private static string Line(
        int year,
        Func<string, string> cell,
        Action<string, string, string[]> fault,
        HashSet<(DateOnly, bool)> seen
    )
    {
        var date = CalendarText.Iso(cell("date").Split(' ')[0]);
        var kind = CalendarText.Kind(cell("mark"));
        var name = cell("name");
        if (date is not { } day)
        {
            fault("date", "field.date", []);
        }
        else if (day.Year != year)
        {
            fault("date", "calendar.other-year", [$"{day:yyyy-MM-dd}", $"{year}"]);
        }
        else if (!seen.Add((day, kind == DayKind.Hours)))
        {
            fault("date", "calendar.twice", [$"{day:yyyy-MM-dd}"]);
        }

        if (kind is null)
        {
            fault("mark", "calendar.mark", []);
        }

        if (name.Length is 0 or > LongestName)
        {
            fault("name", "calendar.name", []);
        }
        else if (name.IndexOfAny([',', '，', '\t', '\n', '\r']) >= 0)
        {
            fault("name", "calendar.name-comma", []);
        }

        var (opens, closes) = (Time(cell("opens")), Time(cell("closes")));
        if (kind == DayKind.Hours && !(opens < closes))
        {
            fault(opens is null ? "opens" : "closes", "calendar.hours", [cell("date")]);
        }
        else if (kind is not (null or DayKind.Hours) && Extra(cell) is { } extra)
        {
            fault(extra, "calendar.hours-only", []);
        }

        var line = $"{date:yyyy-MM-dd},{cell("mark")},{name}";
        return kind == DayKind.Hours ? $"{line},{Clock(opens)},{Clock(closes)}" : line;
    }

    private static (Dictionary<string, int> Places, List<FieldError> Faults) Head(
        Sheet sheet,
        Func<string, IReadOnlyList<string>> names,
        Func<string, string> shown
    )
    {
        Dictionary<string, int> places = [];
        List<FieldError> faults = [];
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var heading = sheet.Columns[i];
            var column = Columns.FirstOrDefault(c =>
                names(c).Contains(heading, StringComparer.OrdinalIgnoreCase)
            );
            if (column is null)
            {
                faults.Add(Of("import.column-unknown", heading.Length == 0 ? "…" : heading));
            }
            else if (!places.TryAdd(column, i))
            {
                faults.Add(Of("import.column-twice", heading));
            }
        }

        faults.AddRange(
            Columns
                .Take(3)
                .Where(c => !places.ContainsKey(c))
                .Select(c => Of("import.column-missing", shown(c)))
        );
        return (places, faults);

        static FieldError Of(string code, string heading) => new("head", code, heading);
    }

    private static Outcome<string> Whole(IReadOnlyList<FieldError> errors) =>
        Refusal.Because("import.wrong", $"{errors.Count}") with
        {
            Errors = errors,
        };

    private static FieldError Placed(SheetError error, IReadOnlyList<string> head) =>
        new("file", error.Code, [.. error.Args])
        {
            Line = error.Line,
            Column =
                error.Column is not { } column ? null
                : column <= head.Count ? head[column - 1]
                : $"{column}",
        };

    /// <summary>A time where none belongs.</summary>
    private static string? Extra(Func<string, string> cell) =>
        Columns.Skip(3).FirstOrDefault(c => cell(c).Length > 0);

    private static string? Clock(TimeOnly? time) =>
        time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>09:00, and how a spreadsheet gives a time of no day: 1899-12-30 09:00.</summary>
    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(
            text.Split(' ')[^1],
            ["H:mm", "H:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;
}
