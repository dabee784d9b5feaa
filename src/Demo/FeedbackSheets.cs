using System.Globalization;

namespace Huisheng.Demo;

/// <summary>
/// Online service writes what it is told on 客户服务反馈信息表; twice a week, and on the last day, the supervisor brings in the
/// lines that are done, as a file on the form's own empty sheet.
/// </summary>
internal sealed class FeedbackSheets(Agenda agenda, Seats seats, TimeZoneInfo zone)
{
    private const string Supervisor = "3001";
    private const string Administrator = "9001";

    private readonly List<Remark> remarks = StoryFile.Read<List<Remark>>("feedback");
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<Line> written = [];

    public void Plan(DateTimeOffset start, DateTimeOffset end)
    {
        var first = TimeZoneInfo.ConvertTime(start, zone).Date.AddDays(1);
        for (var date = first; date <= end.UtcDateTime.AddDays(1); date = date.AddDays(1))
        {
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                continue;
            }

            Write(At(date, 9, 50));
            Write(At(date, 14, 20));
            if (date.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Thursday)
            {
                agenda.Add(At(date, 9, 10), BringIn);
            }
        }

        agenda.Add(end.AddMinutes(-30), BringIn);
        agenda.Add(start.AddMinutes(1), _ => KeepApart(start, end));
    }

    /// <summary>The sheet goes on counting from 001; what is taken in here begins at 501, month by month.</summary>
    private async Task KeepApart(DateTimeOffset start, DateTimeOffset end)
    {
        var month = TimeZoneInfo.ConvertTime(start, zone).Date;
        for (
            ;
            month <= end.UtcDateTime.AddDays(1);
            month = month.AddDays(1 - month.Day).AddMonths(1)
        )
        {
            var last = $"FBD{month.ToString("yyyyMM", CultureInfo.InvariantCulture)}500";
            await (await seats.Of(Administrator)).Post("/api/numbers/feedback/floor", new { last });
        }
    }

    private DateTimeOffset At(DateTime date, int hour, int minute) =>
        new(date.AddHours(hour).AddMinutes(minute), zone.GetUtcOffset(date));

    private void Write(DateTimeOffset early)
    {
        var n = written.Count;
        var remark = remarks[n % remarks.Count];
        var received = early.AddMinutes(n * 17 % 150);
        var month = received.ToString("yyyyMM", CultureInfo.InvariantCulture);
        var running = numbers[month] = numbers.GetValueOrDefault(month) + 1;
        written.Add(new Line($"FBD{month}{running:000}", remark, received));
    }

    private async Task BringIn(DateTimeOffset now)
    {
        var done = written.Where(l => l.Completed <= now && !l.In).ToList();
        if (done.Count == 0)
        {
            return;
        }

        var seat = await seats.Of(Supervisor);
        var sheet = await seat.Text("/api/forms/feedback/blank?format=csv");
        var file = sheet + string.Concat(done.Select(l => $"{l.Csv}\r\n"));
        await seat.Upload("/api/forms/feedback/import?open=history&encoding=utf-8", file);
        done.ForEach(l => l.In = true);
    }

    private sealed record Line(string Number, Remark Remark, DateTimeOffset Received)
    {
        public bool In { get; set; }

        public DateTimeOffset Completed => Received.AddHours(Remark.Hours);

        /// <summary>The cells in the order of the empty sheet.</summary>
        public string Csv =>
            string.Join(
                ',',
                new[]
                {
                    Number,
                    Remark.Customer,
                    Remark.Contact,
                    Remark.Type,
                    Remark.Category,
                    Remark.Detail.Replace(
                        "{day}",
                        Received.AddDays(-4).ToString("yyyyMMdd", CultureInfo.InvariantCulture),
                        StringComparison.Ordinal
                    ),
                    Minute(Received.AddMinutes(-Remark.Ago)),
                    Remark.Product,
                    Remark.Urgency,
                    Remark.Department,
                    Remark.Owner,
                    Minute(Received),
                    Remark.Measures,
                    Remark.Limit is { } hours ? Minute(Received.AddHours(hours)) : "",
                    Minute(Completed),
                    Remark.Satisfaction,
                    Remark.Suggestion,
                    Remark.Note,
                }.Select(c => $"\"{c}\"")
            );

        private static string Minute(DateTimeOffset at) =>
            at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
