namespace Huisheng.Tests.FollowUps;

/// <summary>遗留问题: a customer may be content with us and still wait for a part.</summary>
public sealed class SomethingLeftTests
{
    private const string First = "HF20231002001";
    private const string Second = "HF20231002002";

    [Theory, Engines]
    [Row("S2-50")]
    public async Task what_is_left_at_the_second_visit_begins_the_next_round(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var solved = new SolvedCase(house);
        await solved.Told("2023-10-02 15:00", "2023-10-02 16:40");
        await solved.Visited("李明", First, "2023-10-02 17:30", SolvedCase.Satisfied("t1"));
        await solved.Begin("王芳", Second, "2023-10-05 10:00");
        await solved.End("王芳", Second, "2023-10-05 10:00");
        var unnamed = await solved.Record("王芳", Second, SolvedCase.SomethingLeft("t2", null));
        unnamed.Refused("fields-wrong").Fields.ShouldBe(["needs"]);
        (await solved.Case())["round"].GetValue<int>().ShouldBe(1);

        (await solved.Record("王芳", Second, SolvedCase.SomethingLeft("t2", "配件未到"))).Done();
        var next = await solved.Case();
        next["round"].GetValue<int>().ShouldBe(2);
        next["state"].GetValue<string>().ShouldBe("reopened");
        next["satisfaction"].AsArray().Last()!["score"]!.GetValue<int>().ShouldBe(5);
    }
}
