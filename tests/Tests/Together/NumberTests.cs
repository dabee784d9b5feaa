using Huisheng.Tests.Intake;
using Huisheng.Tests.Together.Examples;

namespace Huisheng.Tests.Together;

/// <summary>Numbers are unique and never given twice, from however many nodes.</summary>
public sealed class NumberTests
{
    [Theory, Engines]
    [Row("R21", "X-04")]
    public async Task fifty_registered_at_once_on_two_nodes_get_fifty_numbers(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await using var node = await house.Beside();
        var stage = await Stage.In(house);
        var agent = await stage.As("李明");
        var there = node.Here(agent);
        var body = NewCalls.Complaint(await stage.Customer());
        var calls = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(i => (i % 2 == 0 ? agent : there).Post("/api/calls", body))
        );
        calls.Select(c => c.Done()["number"].GetValue<string>()).Distinct().Count().ShouldBe(50);
        calls.Select(c => c["caseNumber"].GetValue<string>()).Distinct().Count().ShouldBe(50);
    }

    /// <summary>Numbers used elsewhere are reported by several people while calls come in: the sequence only ever rises.</summary>
    [Theory, Engines]
    [Row("R21", "X-04")]
    public async Task a_floor_raised_while_numbers_are_given_never_lowers_them(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var stage = await Stage.In(house);
        var agent = await stage.As("李明");
        var admin = await stage.As(Cast.Administrator);
        var body = NewCalls.Complaint(await stage.Customer());
        for (var round = 0; round < 4; round++)
        {
            var lasts = Enumerable
                .Range(1, 12)
                .Select(i => 100 * (round + 1) + (i * 7 % 12))
                .ToList();
            var raises = lasts.Select(last =>
                admin.Post("/api/numbers/case/floor", new { last = $"SD2026{last}" })
            );
            var calls = Enumerable.Range(0, 12).Select(_ => agent.Post("/api/calls", body));
            foreach (var answer in await Task.WhenAll([.. raises, .. calls]))
            {
                answer.Done();
            }

            var next = (await agent.Post("/api/calls", body)).Done()["caseNumber"];
            int.Parse(next.GetValue<string>()[6..]).ShouldBeGreaterThan(lasts.Max());
        }
    }
}
