using Huisheng.Demo;
using Huisheng.Host;
using Microsoft.AspNetCore.TestHost;

namespace Huisheng.Tests.Demo;

/// <summary><c>./run --demo</c>: a company's story, played through the acts.</summary>
public sealed class StoryTests
{
    [Fact]
    public async Task the_story_plays_to_its_end_and_leaves_work_in_every_state()
    {
        await using var place = new Place(await TestDatabase.Empty("sqlite"));
        string[] args =
        [
            "--Demo=true",
            "--Demo:Days=9",
            $"--Data:Folder={place.Database.Folder}",
            $"--Database={place.Database.Connection}",
            $"--Regime:Folder={Repository.Path("regime")}",
            "--environment=Production",
        ];
        await DemoStart.Play(args);

        await using var house = House.Build(
            [.. args, "--Jobs:Run=false"],
            builder => builder.WebHost.UseTestServer()
        );
        await house.Open();
        await house.StartAsync();
        var manager = new Person(house.GetTestServer().CreateHandler(), new LogKeeper());
        (await manager.SignIn("4001", Story.SignIns()[0].Password)).Done();
        var states = (await manager.Get("/api/cases"))
            .Done()["items"]
            .AsArray()
            .Select(c => c!["state"]!.GetValue<string>())
            .ToHashSet();
        string[] expected =
        [
            "graded",
            "dispatched",
            "in-progress",
            "handled",
            "reopened",
            "follow-up",
            "archived",
        ];
        expected.Except(states).ShouldBeEmpty();
        (await manager.Get("/api/desk/counts"))
            .Done()["overdue"]
            .GetValue<int>()
            .ShouldBePositive();
        var feedback = (await manager.Get("/api/feedback")).Done()["items"].AsArray();
        feedback.Count.ShouldBeGreaterThan(5);
        (await manager.Get("/api/forms/feedback/rows"))
            .Done()["rows"]
            .AsArray()
            .Count.ShouldBe(feedback.Count);
        var ideas = (await manager.Get("/api/suggestions")).Done()["items"].AsArray();
        ideas.ShouldContain(i => i!["toldAt"] != null, "a customer who was told");
        (await manager.Get("/api/setup")).Done()["needed"].GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void the_story_can_only_act_through_http()
    {
        typeof(Story)
            .Assembly.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n =>
                n.StartsWith("Huisheng", StringComparison.Ordinal)
                || n.Contains("EntityFramework", StringComparison.Ordinal)
                || n.Contains("Sqlite", StringComparison.Ordinal)
                || n.Contains("Npgsql", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task a_story_is_not_played_into_a_company_that_works()
    {
        await using var place = new Place(await Templates.Copy("sqlite"));
        string[] args =
        [
            "--Demo=true",
            $"--Data:Folder={place.Database.Folder}",
            $"--Database={place.Database.Connection}",
            $"--Regime:Folder={Repository.Path("regime")}",
        ];
        var refused = await Should.ThrowAsync<DemoRefusedException>(() => DemoStart.Play(args));
        refused.Message.ShouldContain(place.Database.Folder);
    }

    private sealed class Place(TestDatabase database) : IAsyncDisposable
    {
        public TestDatabase Database => database;

        public async ValueTask DisposeAsync() => await database.Drop();
    }
}
