namespace Huisheng.Tests.Intake.Forms;

/// <summary>What stands in each column of 客户处理记录表 of calls the house took itself, and what a column does not take.</summary>
public sealed class CallRecordColumns
{
    [Theory, Engines]
    [Row("S1-61", "S1-62", "S1-63")]
    public async Task time_to_the_minute_and_the_customer_only_masked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (complaint, inquiry) = await Rows(house);
        complaint[1..4].ShouldBe(["2023-10-01 09:38", "张*", "5678"]);
        inquiry[1..4].ShouldBe(["2023-10-01 14:20", "张*", "5678"]);
    }

    [Theory, Engines]
    [Row("S1-64", "S1-65", "S1-66")]
    public async Task the_type_the_description_in_its_parts_and_the_agent_masked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var (complaint, inquiry) = await Rows(house);
        complaint[4..7].ShouldBe(["投诉", "2023-09-30设备出现故障,要求24小时内解决", "李*"]);
        inquiry[4..7].ShouldBe(["咨询", "询问会员积分兑换规则及有效期", "赵*"]);
        var agent = await house.As("李明");
        var incomplete = NewCalls.Complaint(await NewCalls.Customer(agent));
        var description = incomplete["description"]!.AsObject();
        description.Remove("occurredOn");
        description.Remove("demand");
        (await agent.Post("/api/calls", incomplete)).Fields.ShouldBe(
            ["description.occurredOn", "description.demand"],
            ignoreOrder: true
        );
        incomplete["type"] = "praise";
        (await agent.Post("/api/calls", incomplete)).Fields.ShouldContain("type");
    }

    [Theory, Engines]
    [Row("S1-67", "S1-69", "S1-70")]
    public async Task one_of_three_states_a_score_of_one_to_five_and_the_ticket_as_remark(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var (complaint, inquiry) = await Rows(house);
        (complaint[7], complaint[9], complaint[10]).ShouldBe(("处理中", "", "工单号:SD2023001"));
        (inquiry[7], inquiry[9], inquiry[10]).ShouldBe(("已解决", "4", "无"));
        var head = await house.As("陈强");
        foreach (var (column, wrong) in new[] { (7, "已关闭"), (9, "6") })
        {
            var file = FormFiles.Csv(FormFiles.With(column, wrong));
            var preview = (await head.Upload(FormFiles.Preview, file)).Done();
            preview["errorCount"].GetValue<int>().ShouldBe(1);
            preview["errors.0.message"]
                .GetValue<string>()
                .ShouldStartWith(column == 7 ? "第2行 处理状态" : "第2行 客户满意度");
        }
    }

    private static async Task<(string[] Complaint, string[] Inquiry)> Rows(TestHouse house)
    {
        await house.At("2023-10-01 09:38");
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        await NewCalls.Register(agent, NewCalls.Complaint(customer));
        await house.At("2023-10-01 14:20");
        await NewCalls.Register(await house.As("赵静"), NewCalls.Inquiry(customer));
        var rows = (await (await house.As("陈强")).Get("/api/forms/call-record/rows"))
            .Done()["rows"]
            .AsArray()
            .Select(r => r!.AsArray().Select(c => c!.GetValue<string>()).ToArray())
            .ToList();
        return (rows[0], rows[1]);
    }
}
