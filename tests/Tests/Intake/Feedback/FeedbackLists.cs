namespace Huisheng.Tests.Intake.Feedback;

/// <summary>Who sees which feedback, how it is found, and that a list goes on where it stopped.</summary>
public sealed class FeedbackLists
{
    [Theory, Engines]
    [Row("S2-23", "S2-70")]
    public async Task what_has_no_limit_is_neither_on_time_nor_late(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        var head = await house.As("陈强");
        var wish = Table2A.Row(("紧急程度", "建议"), ("解决时限", ""));
        (await head.Upload(FeedbackIn.Import, Table2A.Csv(wish, Table2A.Second))).Done();
        var rows = (await head.Get("/api/feedback")).Done()["items"].AsArray();
        rows.Select(r => r!["onTime"]?.GetValue<bool>()).ShouldBe([null, true]);
        (await head.Get("/api/feedback/FBD202405001")).Done().Body!["onTime"].ShouldBeNull();
    }

    [Theory, Engines]
    [Row("S2-66", "X-03")]
    public async Task a_department_sees_its_own_and_nothing_of_another(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        await FeedbackIn.One(house, "FBD202405001");
        var technology = await house.As("欧阳娜");
        (await Numbers(technology, "")).ShouldBe(["FBD202405002"]);
        (await technology.Get("/api/feedback/FBD202405002")).Done();
        (await technology.Get("/api/feedback/FBD202405002/timeline")).Done();
        (await technology.Get("/api/feedback/FBD202405001")).Refused("not-found");
        (await technology.Get("/api/feedback/FBD202405001/timeline")).Refused("not-found");
        (await Numbers(technology, "q=20240510003")).ShouldBeEmpty();
        (await (await house.As("何伟")).Get("/api/feedback/FBD202405002")).Refused("not-found");
        (await (await house.As("郑审")).Get("/api/feedback")).Refused("not-allowed");
    }

    [Theory, Engines]
    public async Task whoever_is_named_with_a_job_number_sees_it_in_any_department(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        var file = Table2A.Csv(Table2A.Row(("责任人", "欧阳* 2106")));
        (await (await house.As("陈强")).Upload(FeedbackIn.Import, file)).Done();
        (await Numbers(await house.As("欧阳娜"), "")).ShouldBe(["FBD202405001"]);
        (await Numbers(await house.As("王磊"), "")).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("S2-25", "S2-26", "S2-73")]
    public async Task a_list_is_cut_by_each_of_its_filters(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        await FeedbackIn.One(house, "FBD202405001");
        var head = await house.As("陈强");
        var more = Table2A.Row(
            ("反馈编号", "FBD202405003"),
            ("改进建议", ""),
            ("反馈详情", "晚到")
        );
        (await head.Upload(FeedbackIn.Import, Table2A.Csv(more))).Done();
        (string Query, string[] Found)[] all =
        [
            ("", ["FBD202405003", "FBD202405001", "FBD202405002"]),
            ("category=process", ["FBD202405003", "FBD202405001"]),
            ("category=product-fault", ["FBD202405002"]),
            ("category=product-appearance", []),
            ("department=technology", ["FBD202405002"]),
            ("department=nowhere", []),
            ("urgency=urgent", ["FBD202405002"]),
            ("suggestion=true", ["FBD202405001", "FBD202405002"]),
            ("q=fbd202405002", ["FBD202405002"]),
            ("q=20240510003", ["FBD202405001"]),
            ("q=FBD2024", []),
            ("category=process&suggestion=true", ["FBD202405001"]),
        ];
        foreach (var (query, found) in all)
        {
            string.Join(' ', await Numbers(head, query)).ShouldBe(string.Join(' ', found), query);
        }

        var suggestions = (await head.Get("/api/feedback?suggestion=true")).Done()["items"];
        suggestions
            .AsArray()
            .Select(i => $"{i!["number"]} {i["suggestion"]}")
            .ShouldBe([
                "FBD202405001 建议物流页面实时更新状态",
                "FBD202405002 建议增加产品使用指南二维码",
            ]);
    }

    [Theory, Engines]
    [Row("S2-57")]
    public async Task a_list_goes_on_where_it_stopped_past_rows_of_the_same_minute(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        var head = await house.As("陈强");
        var rows = Enumerable
            .Range(1, 120)
            .Select(i => Table2A.Row(("反馈编号", $"FBD202405{i:000}"), ("反馈详情", $"第{i}件")));
        (await head.Upload(FeedbackIn.Import, Table2A.Csv(rows))).Done();
        List<string> seen = [];
        string? after = null;
        do
        {
            var page = (await head.Get($"/api/feedback?after={after}")).Done();
            seen.AddRange(page["items"].AsArray().Select(i => i!["number"]!.GetValue<string>()));
            after = page.Body!["next"]?.GetValue<string>();
        } while (after is not null);

        seen.ShouldBe(Enumerable.Range(1, 120).Reverse().Select(i => $"FBD202405{i:000}"));
    }

    [Theory, Engines]
    public async Task ten_thousand_rows_come_in_at_once_and_come_back_as_known(string engine)
    {
        await using var house = await FeedbackIn.House(engine);
        var head = await house.As("陈强");
        var file = Table2A.Csv(
            Enumerable
                .Range(1, 10_000)
                .Select(i =>
                    Table2A.Row(("反馈编号", $"FBD202405{i:000}"), ("反馈详情", $"第{i}件"))
                )
        );
        (await head.Upload(FeedbackIn.Import, file))
            .Done()["added"]
            .GetValue<int>()
            .ShouldBe(10_000);
        (await head.Upload(FeedbackIn.Import, file))
            .Done()["known"]
            .GetValue<int>()
            .ShouldBe(10_000);
        (await head.Get(FeedbackIn.Export)).Refused("export.too-many");
    }

    private static async Task<List<string>> Numbers(Person person, string query) =>
        [
            .. (await person.Get($"/api/feedback?{query}"))
                .Done()["items"]
                .AsArray()
                .Select(i => i!["number"]!.GetValue<string>()),
        ];
}
