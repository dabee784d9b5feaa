using Huisheng.Regime.Calendars;
using Huisheng.Regime.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Regime;

/// <summary>The list of a year as an administrator brings it in, and what is missing .</summary>
public class CalendarActTests
{
    private const string Notice = """
        一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
        二、春节：2月5日（周五，除夕）至11日（周四）放假调休，共7天。1月31日（周日）、2月14日（周日）上班。
        三、国庆节：10月1日至7日放假，共7天。9月26日（周日）、10月9日（周六）上班。
        """;

    [Fact]
    [Row("X-02")]
    public void the_notice_is_read_as_it_was_published()
    {
        var days = CalendarText.Read(2027, Notice).Value;
        days.Count(d => d.Kind == DayKind.Off).ShouldBe(17);
        days.Where(d => d.Kind == DayKind.Work)
            .Select(d => $"{d.Date:MM-dd} {d.Name}")
            .ShouldBe(["01-31 春节", "02-14 春节", "09-26 国庆节", "10-09 国庆节"]);
        days.Single(d => d.Date == new DateOnly(2027, 2, 11)).Kind.ShouldBe(DayKind.Off);
        var across = CalendarText
            .Read(2023, "一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。")
            .Value;
        across.Select(d => $"{d.Date:yyyy-MM-dd}").ShouldBe(["2023-01-01", "2023-01-02"]);
    }

    [Fact]
    [Row("X-02")]
    public void a_table_is_read_too_and_a_wrong_line_is_named()
    {
        var days = CalendarText
            .Read(
                2027,
                "日期,标记,名称\n2027-01-01~2027-01-03,休,元旦\n2027-12-31,时段,年末,09:00,15:00"
            )
            .Value;
        days.Count.ShouldBe(4);
        days[^1].Closes.ShouldBe(new TimeOnly(15, 0));
        var wrong = CalendarText
            .Read(2027, "2027-01-01,休,元旦\n2027-02-30,休,春节")
            .Refusal!.Errors.ShouldHaveSingleItem();
        (wrong.Code, wrong.Args[0]).ShouldBe(("calendar.line", "2"));
        CalendarText
            .Read(2027, "2026-01-01,休,元旦")
            .Refusal!.Errors[0]
            .Code.ShouldBe("calendar.other-year");
        CalendarText
            .Read(2027, "2027-01-01,休,元旦\n2027-01-01,班,元旦")
            .Refusal!.Errors[0]
            .Code.ShouldBe("calendar.twice");
        CalendarText.Read(2027, "").Refusal!.Errors[0].Code.ShouldBe("calendar.empty");
    }

    [Theory]
    [Row("X-02")]
    [InlineData("2026-11-14", null)]
    [InlineData("2026-11-15", "warn")]
    [InlineData("2026-12-14", "warn")]
    [InlineData("2026-12-15", "alarm")]
    [InlineData("2025-12-31", null)]
    public void a_missing_year_warns_from_15_november_and_alarms_from_15_december(
        string today,
        string? level
    ) => WatchCalendar.Level(DateOnly.Parse(today), Rules.Book.Calendar).ShouldBe(level);

    [Theory, Engines]
    [Row("X-02")]
    public async Task an_imported_year_holds_at_once_and_open_clocks_are_told(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-11-20 09:00");
        var book = house.Services.GetRequiredService<Rulebook>();
        book.Calendar.HasYear(2027).ShouldBeFalse();
        var revision = book.Revision;
        var admin = await house.As(Cast.Administrator);
        var trial = (await admin.Post("/api/calendars/2027/trials", new { text = Notice })).Done();
        trial["days"].AsArray().Count.ShouldBe(21);
        book.Calendar.HasYear(2027).ShouldBeFalse("a trial stores nothing");

        (
            await admin.Post(
                "/api/calendars/2027",
                new { text = Notice, notice = "国办发明电〔2026〕9号" },
                version: 0
            )
        )
            .Done()
            .Version.ShouldBe(1);
        var year = (await admin.Get("/api/calendars"))["years"]
            .AsArray()
            .Single(y => y!["year"]!.GetValue<int>() == 2027)!;
        year["loaded"]!.GetValue<bool>().ShouldBeTrue();
        year["warning"].ShouldBeNull();
        book.Calendar.IsWorking(new DateOnly(2027, 1, 31)).ShouldBeTrue();
        book.Calendar.IsWorking(new DateOnly(2027, 10, 1)).ShouldBeFalse();
        book.Revision.ShouldBeGreaterThan(revision);
        (
            await admin.Post(
                "/api/calendars/2027",
                new { text = Notice, notice = "另" },
                version: 0
            )
        ).Refused("version.stale");
        (
            await admin.Post(
                "/api/calendars/2027",
                new { text = "2027-06-09,班,端午", notice = "x" },
                version: 1
            )
        ).Text.ShouldContain("2027-06-09");
        (
            await (await house.As("刘洋")).Post(
                "/api/calendars/2027",
                new { text = Notice, notice = "x" },
                version: 1
            )
        ).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Theory, Engines]
    [Row("X-02")]
    public async Task a_department_may_work_on_other_days(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-09 09:00");
        var admin = await house.As(Cast.Administrator);
        (
            await admin.Post(
                "/api/calendars/2026",
                new
                {
                    text = "2026-05-01,班,值班\n2026-03-11,时段,盘点,09:00,15:00",
                    notice = "技术部值班",
                    department = "technology",
                },
                version: 0
            )
        ).Done();
        (await admin.Get("/api/calendars?department=technology"))["departments"]
            .AsArray()
            .Select(d => d!.GetValue<string>())
            .ShouldBe(["technology"]);
        var book = house.Services.GetRequiredService<Rulebook>();
        var id = (
            await Huisheng.People.Contract.DepartmentFacts.ByCode(
                house
                    .Services.CreateScope()
                    .ServiceProvider.GetRequiredService<Huisheng.Storage.Model.HuishengDb>(),
                "technology",
                default
            )
        )!.Id;
        var may = new DateOnly(2026, 5, 1);
        book.CalendarOf(id).IsWorking(may).ShouldBeTrue();
        book.Calendar.IsWorking(may).ShouldBeFalse("only that department");
        book.CalendarOf(id)
            .IsWorking(new DateOnly(2026, 10, 1))
            .ShouldBeFalse("every other day is the company's");
        book.CalendarOf(id).ClosesAt(new DateOnly(2026, 3, 11)).ShouldBe(new TimeOnly(15, 0));
        (
            await admin.Post(
                "/api/calendars/2026",
                new
                {
                    text = "2026-05-01,班,x",
                    notice = "x",
                    department = "nobody",
                },
                version: 0
            )
        ).Fields.ShouldBe(["department"]);
    }

    [Theory, Engines]
    [Row("X-02")]
    public async Task administrators_are_told_once_of_a_missing_year_and_managers_with_the_alarm(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-11-14 09:00");
        (await Told(house, Cast.Administrator)).ShouldBe(0);
        await house.At("2026-11-15 00:00");
        (await Told(house, Cast.Administrator)).ShouldBe(1);
        await house.At("2026-12-14 09:00");
        (await Told(house, Cast.Administrator)).ShouldBe(1);
        (await Told(house, "刘洋")).ShouldBe(0);
        await house.At("2026-12-15 09:00");
        (await Told(house, Cast.Administrator)).ShouldBe(2);
        (await Told(house, "刘洋")).ShouldBe(1);
    }

    private static async Task<int> Told(TestHouse house, string who) =>
        (await (await house.As(who)).Get("/api/notices"))["items"]
            .AsArray()
            .Count(n => n!.ToJsonString().Contains("2027", StringComparison.Ordinal));
}
