using Huisheng.Intake.Feedback;
using Huisheng.Storage.Model;
using Huisheng.Tests.Intake.Feedback.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Intake.Feedback;

/// <summary>按维度: each record stands in one group of each dimension, and each figure opens the list it counts.</summary>
public sealed class FeedbackTotalsTests
{
    private static readonly string[] Dimensions = ["category", "priority", "department"];
    private static readonly string[] Categories =
    [
        "产品类",
        "产品故障",
        "外观瑕疵",
        "服务态度",
        "响应慢",
        "物流延迟",
    ];
    private static readonly string[] Urgencies = ["紧急", "一般", "建议"];
    private static readonly string[] Types = ["新客户", "老客户", "VIP客户"];
    private static readonly string[] Departments = ["客服部", "技术部", "运营部"];

    [Theory, Engines]
    [Row("S2-26")]
    public async Task the_three_sums_are_equal_and_each_figure_is_the_length_of_its_list(
        string engine
    )
    {
        await using var house = await Mixed(engine);
        await Break(house);
        var head = await house.As("陈强");
        foreach (
            var cut in (string[])
                ["month=2024-05", "month=2024-04", "month=2024-05&urgency=urgent", "month=2024-03"]
        )
        {
            var whole = (await Numbers(head, cut)).Count;
            foreach (var by in Dimensions)
            {
                (await Counted(head, by, cut)).ShouldBe(whole, $"{by} {cut}");
            }
        }

        var groups = (await Totals(head, "category", "month=2024-05"))["groups"].AsArray();
        groups.Select(g => g!["code"]!.GetValue<string>()).Last().ShouldBe("none");
        groups[0]!["parts"]!
            .AsArray()
            .Select(p => p!["name"]!.GetValue<string>())
            .ShouldBe(["功能故障", "外观瑕疵", "未细分"]);
    }

    [Theory, Engines]
    [Row("S2-26")]
    public async Task without_a_month_what_is_open_is_counted(string engine)
    {
        await using var house = await Mixed(engine);
        var agent = await house.As("李明");
        var customer = await NewFeedbacks.Customer(agent);
        await NewFeedbacks.Register(agent, NewFeedbacks.Machine(customer));
        await NewFeedbacks.Register(agent, NewFeedbacks.Parcel(customer));
        await NewFeedbacks.Register(agent, NewFeedbacks.Machine(customer));
        var head = await house.As("陈强");
        (await Numbers(head, "open=true")).Count.ShouldBe(3);
        foreach (var by in Dimensions)
        {
            (await Counted(head, by, "")).ShouldBe(3, by);
        }

        var totals = await Totals(head, "priority", "");
        totals["open"].GetValue<bool>().ShouldBeTrue();
        totals["groups"]
            .AsArray()
            .Select(g => $"{g!["name"]} {g["count"]}")
            .ShouldBe(["P2 2", "P4 1"]);
    }

    [Theory, Engines]
    [Row("S2-26", "X-03")]
    public async Task a_department_counts_its_own_alone(string engine)
    {
        await using var house = await Mixed(engine);
        var all = await house.As("陈强");
        var own = (await Numbers(all, "month=2024-05&department=technology")).Count;
        var technology = await house.As("王磊");
        foreach (var by in Dimensions)
        {
            (await Counted(technology, by, "month=2024-05")).ShouldBe(own, by);
        }

        (await Totals(technology, "department", "month=2024-05"))["groups"]
            .AsArray()
            .Select(g => g!["code"]!.GetValue<string>())
            .ShouldBe(["technology"]);
        (await (await house.As("郑审")).Get("/api/feedback/totals")).Refused("not-allowed");
    }

    [Theory, Engines]
    [Row("S2-26")]
    public async Task what_is_no_month_and_no_dimension_is_named(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var head = await house.As("陈强");
        foreach (var path in (string[])["", "/queue", "/totals"])
        {
            Field(await head.Get($"/api/feedback{path}?month=2024-13")).ShouldBe("month", path);
        }

        Field(await head.Get("/api/feedback/totals?by=colour")).ShouldBe("by");
    }

    [Theory, Engines]
    public async Task what_is_open_is_found_without_walking_what_is_closed(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var plan = await Plan.Of(
            house,
            engine,
            db =>
                db.Feedback()
                    .Where(r => r.Open)
                    .OrderByDescending(r => r.ReceivedAt)
                    .ThenByDescending(r => r.Number)
                    .Take(50)
        );
        plan.ShouldWalk("feedback_open");
    }

    private static string Field(Answer answer) =>
        answer.Refused("fields-wrong")["errors.0.field"].GetValue<string>();

    /// <summary>The sum of a dimension, after every group and part was held against its list.</summary>
    private static async Task<int> Counted(Person person, string by, string cut)
    {
        var totals = await Totals(person, by, cut);
        var time = cut.Length == 0 ? "open=true" : cut;
        HashSet<string> seen = [];
        foreach (var group in totals["groups"].AsArray())
        {
            var numbers = await Numbers(person, $"{time}&{by}={group!["code"]}");
            numbers.Count.ShouldBe(group["count"]!.GetValue<int>(), $"{by} {group["code"]}");
            numbers.ShouldAllBe(n => seen.Add(n));
            var parts = group["parts"]!.AsArray();
            foreach (var part in parts)
            {
                var itself = part!["itself"]!.GetValue<bool>() ? "&itself=true" : "";
                (await Numbers(person, $"{time}&{by}={part["code"]}{itself}")).Count.ShouldBe(
                    part["count"]!.GetValue<int>(),
                    $"{by} {part["code"]}"
                );
            }

            if (parts.Count > 0)
            {
                parts
                    .Sum(p => p!["count"]!.GetValue<int>())
                    .ShouldBe(group["count"]!.GetValue<int>());
            }
        }

        totals["total"].GetValue<int>().ShouldBe(seen.Count);
        return seen.Count;
    }

    private static async Task<Answer> Totals(Person person, string by, string cut) =>
        (await person.Get($"/api/feedback/totals?by={by}&{cut}")).Done();

    private static async Task<List<string>> Numbers(Person person, string cut)
    {
        List<string> seen = [];
        string? after = null;
        do
        {
            var page = (await person.Get($"/api/feedback?{cut}&after={after}")).Done();
            seen.AddRange(page["items"].AsArray().Select(i => i!["number"]!.GetValue<string>()));
            after = page.Body!["next"]?.GetValue<string>();
        } while (after is not null);

        return seen;
    }

    /// <summary>180 records of two months over all dimensions, drawn with a fixed seed.</summary>
    private static async Task<TestHouse> Mixed(string engine)
    {
        var house = await FeedbackIn.House(engine);
        var draw = new Random(26);
        var rows = Enumerable.Range(1, 180).Select(i => Drawn(draw, i)).ToList();
        (
            await (await house.As("陈强")).Upload(
                $"{FeedbackIn.Import}?open=history",
                Table2A.Csv(rows)
            )
        )
            .Done()["added"]
            .GetValue<int>()
            .ShouldBe(rows.Count);
        return house;
    }

    private static IReadOnlyList<string> Drawn(Random draw, int i)
    {
        var day = i <= 60 ? $"2024-04-{draw.Next(1, 31):00}" : $"2024-05-{draw.Next(1, 15):00}";
        return Table2A.Row(
            ("反馈编号", $"FBD{day[..4]}{day[5..7]}{i:000}"),
            ("反馈详情", $"第{i}件"),
            ("客户类型", One(Types)),
            ("问题类型", One(Categories)),
            ("紧急程度", One(Urgencies)),
            ("责任部门", One(Departments)),
            ("发生时间", $"{day} 00:00"),
            ("接收时间", $"{day} {draw.Next(0, 24):00}:00"),
            ("解决时限", ""),
            ("完成时间", "")
        );

        string One(string[] of) => of[draw.Next(of.Length)];
    }

    /// <summary>A category and a priority that no rule knows any more.</summary>
    private static async Task Break(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.ExecuteSqlRawAsync(
                "UPDATE feedback SET category = 'gone', priority = 'p9' WHERE number IN ('FBD202405100', 'FBD202405101')"
            );
    }
}
