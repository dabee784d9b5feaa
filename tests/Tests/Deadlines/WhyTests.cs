using Huisheng.Deadlines;
using Huisheng.Deadlines.Contract;
using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Deadlines;

/// <summary>"Why this time?": the rules, the days and three plain sentences .</summary>
public class WhyTests
{
    private static WhyView Why(
        string milestone,
        string start,
        ClockFacts? facts = null,
        string language = "zh-CN",
        string? limit = null
    )
    {
        var at = HouseClock.At(start);
        var found = Resolve.Of(
            Rules.Book,
            milestone,
            at,
            facts ?? new ClockFacts(),
            limit is null ? null : HouseClock.At(limit)
        )!;
        return WhyThisTime.View(Clock(milestone, found), Rules.Book, language);
    }

    private static SubjectClock Clock(string milestone, Resolved found) =>
        new()
        {
            Id = new ClockId(Guid.Empty),
            SubjectKind = "case",
            SubjectId = Guid.Empty,
            SubjectNumber = "SD2026001",
            Milestone = milestone,
            Round = 1,
            StartedAt = found.Due.Start,
            OpensAt = found.Due.OpensAt,
            DueAt = found.Due.At,
            WarnAt = found.Due.WarnAt,
            TargetAt = found.TargetAt,
            Provisional = found.Due.Provisional,
            Registered = found.Due.Start,
            Revision = 0,
            Rules = found.Rules.Write(),
        };

    private static Resolved ByHand(Allowance limit, string start, Counting counting)
    {
        var rule = Rules.Book.Clocks.Named("tell") with { Allowance = limit };
        var due = DueTime.Of(HouseClock.At(start), limit, Times.Calendar, counting, 80);
        var strictest = new Strictest(new RuleDue(rule, due), []);
        return new Resolved(due, ResolvedRules.Of(strictest, 80, counting), null);
    }

    private static IReadOnlyList<string> Sentences(
        int amount,
        TimeUnit unit,
        string start,
        string mode
    ) =>
        WhyThisTime
            .View(
                Clock(
                    "tell",
                    ByHand(new Allowance { Amount = amount, Unit = unit }, start, Times.Mode(mode))
                ),
                Rules.Book,
                "zh-CN"
            )
            .Sentences;

    [Fact]
    [Row("X-01")]
    public void a_working_day_limit_over_national_day_is_told_in_three_sentences()
    {
        var why = Why("tell", "2023-10-02 16:00");
        why.Title.ShouldBe("告知客户");
        why.DueText.ShouldBe("2023-10-07 24:00");
        why.Weekday.ShouldBe("周六");
        why.DueMark.ShouldBe("班");
        why.Sentences.ShouldBe([
            "起点 10-02 16:00（处理完成），当天不计，只计工作日。10-03–10-06 休息，不计。",
            "10-07 为第 1 个工作日。10-07 调休上班，计入。",
            "期满日 24:00 截止；80% 预警 10-06 22:24。",
        ]);
    }

    [Fact]
    public void the_same_is_told_in_english()
    {
        var why = Why("tell", "2023-10-02 16:00", language: "en");
        why.Weekday.ShouldBe("Sat");
        why.Sentences.ShouldBe([
            "Starts at 10-02 16:00 (handled); that day is not counted, only working days count. 10-03–10-06 off, not counted.",
            "10-07 is working day 1. 10-07 worked to make up, counted.",
            "Ends on the last day at 24:00; warned at 80 %, 10-06 22:24.",
        ]);
    }

    [Fact]
    public void three_working_days_are_listed_with_the_make_up_day() =>
        Sentences(3, TimeUnit.WorkingDay, "2026-10-01 10:20", "natural")
            .ShouldBe([
                "起点 10-01 10:20（处理完成），当天不计，只计工作日。10-02–10-07 休息，不计。",
                "10-08、10-09、10-10 为第 1–3 个工作日。10-10 调休上班，计入。",
                "期满日 24:00 截止；80% 预警 10-09 02:04。",
            ]);

    [Fact]
    [Row("X-01")]
    public void the_pieces_can_be_added_up_by_hand()
    {
        var why = Why("tell", "2023-10-02 16:00");
        why.Pieces.Select(p => $"{p.Span}|{p.Text}|{p.Length}")
            .ShouldBe([
                "10-02 16:00–24:00|起算当日，不计|8小时",
                "10-03 – 10-06|休息，不计|4天",
                "10-07|第 1 个工作日|1天",
            ]);
        why.Whole.ShouldBe("5天8小时");
    }

    [Fact]
    public void natural_days_say_that_holidays_count() =>
        Why("solution", "2023-10-01 09:30", new ClockFacts("complaint", "complex", "general"))
            .Sentences.ShouldBe([
                "起点 10-01 09:30（来电），当天不计，从次日起按自然日计算。",
                "第 2 日为 10-03。",
                "期满日 24:00 截止；80% 预警 10-03 11:30。",
            ]);

    [Fact]
    public void hours_say_that_they_run_through() =>
        Why("dispatch", "2023-10-01 09:38", new ClockFacts(HandlingClass: "complex"))
            .Sentences.ShouldBe([
                "起点 10-01 09:38（登记），按小时连续计算，节假日不停。",
                "加 1 小时，到 10-01 10:38。",
                "10-01 10:38 截止，到点仍算按时；80% 预警 10-01 10:26。",
            ]);

    [Fact]
    public void a_window_names_both_its_ends() =>
        Why("t2", "2023-10-02 16:40")
            .Sentences[1]
            .ShouldBe("窗口自第 3 日 10-05 00:00 至第 7 日 10-09 24:00，两端均计入。");

    [Fact]
    public void a_written_limit_says_so() =>
        Why(
            "solution",
            "2024-05-13 09:20",
            new ClockFacts("complaint", "complex", "general"),
            limit: "2024-05-14 12:00"
        )
            .Sentences.ShouldBe([
                "起点 05-13 09:20（来电），时限由人工填写。",
                "填写的时限为 05-14 12:00。",
                "05-14 12:00 截止，到点仍算按时；80% 预警 05-14 06:40。",
            ]);

    [Fact]
    public void a_rolled_end_says_where_it_moved() =>
        Sentences(2, TimeUnit.NaturalDay, "2026-09-30 17:30", "roll")[1]
            .ShouldBe("第 2 日为 10-02。期满日逢休息，顺延至 10-08。");

    [Fact]
    public void a_month_and_a_new_year_print_the_year() =>
        Sentences(1, TimeUnit.Month, "2026-12-10 10:00", "natural")
            .ShouldBe([
                "起点 12-10 10:00（处理完成），按月计算，到次月对应日。",
                "1 个月后的对应日为 2027-01-10。",
                "期满日 24:00 截止；80% 预警 2027-01-04 16:24。",
            ]);

    [Fact]
    [Row("X-02")]
    public void a_missing_year_is_confessed() =>
        Sentences(2, TimeUnit.WorkingDay, "2026-12-31 10:00", "natural")[2]
            .ShouldEndWith("2027 年的放假安排尚未载入，暂按周一至周五推算，载入后重算。");

    [Fact]
    [Row("C-04")]
    public void the_chosen_rule_stands_first_and_the_others_keep_their_due_time()
    {
        var why = Why(
            "first-response",
            "2026-03-09 10:00",
            new ClockFacts("complaint", "complex", "important", "urgent")
        );
        why.Rules.Select(r => $"{r.Chosen} {r.Row} {r.DueText}")
            .ShouldBe(["True S2-77 2026-03-09 11:00", "False S1-34 2026-03-10 10:00"]);
    }

    [Fact]
    public void the_last_week_is_filled_with_its_marks()
    {
        var days = Why("tell", "2023-10-02 16:00").Days;
        days.Select(d => $"{d.Date:MM-dd}{d.Mark} {d.Role} {d.Count}".Trim())
            .ShouldBe([
                "10-02休 start",
                "10-03休 skipped",
                "10-04休 skipped",
                "10-05休 skipped",
                "10-06休 skipped",
                "10-07班 end 1",
                "10-08班 after",
            ]);
    }

    /// <summary>Every sentence the room may say is there; a code without one would be shown as the code.</summary>
    [Theory]
    [InlineData(TimeUnit.Minute)]
    [InlineData(TimeUnit.Hour)]
    [InlineData(TimeUnit.NaturalDay)]
    [InlineData(TimeUnit.WorkingDay)]
    [InlineData(TimeUnit.Month)]
    public void no_sentence_is_a_bare_code(TimeUnit unit)
    {
        foreach (var sentence in Sentences(2, unit, "2026-09-30 17:30", "natural"))
        {
            sentence.ShouldNotContain("{");
            sentence.ShouldEndWith("。");
        }
    }
}
