using System.Net;

namespace Huisheng.Tests.People;

public sealed class Lockouts
{
    private const string Wrong = "Wrong-password-1";

    /// <summary>The control is a counter that reads, judges and then writes: all two hundred would be judged.</summary>
    [Theory, Engines]
    [Row("R34")]
    public async Task of_two_hundred_tries_at_once_at_most_five_are_judged(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => house.Stranger().SignIn("1001", Wrong))
        );
        answers.Count(a => a.Status == HttpStatusCode.Unauthorized).ShouldBe(5);
        answers.Count(a => a.Status == HttpStatusCode.Locked).ShouldBe(195);
        (await house.Stranger().SignIn("1001")).Refused("sign-in.locked");
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task the_fifth_failure_locks_for_fifteen_minutes(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Fail(house, 5);
        var locked = (await house.Stranger().SignIn("1001")).Refused("sign-in.locked");
        locked.Status.ShouldBe(HttpStatusCode.Locked);
        locked["title"].GetValue<string>().ShouldContain("15 分钟");
        await house.At("2023-09-01 08:14:59");
        (await house.Stranger().SignIn("1001")).Refused("sign-in.locked");
        await house.At("2023-09-01 08:15:00");
        (await house.Stranger().SignIn("1001")).Done();
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task failures_older_than_fifteen_minutes_do_not_count(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Fail(house, 1);
        await house.At("2023-09-01 08:14:59");
        await Fail(house, 3);
        await house.At("2023-09-01 08:15:00");
        await Fail(house, 1);
        (await house.Stranger().SignIn("1001")).Done();
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task a_success_forgets_the_failures_before_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Fail(house, 4);
        (await house.Stranger().SignIn("1001")).Done();
        await Fail(house, 4);
        (await house.Stranger().SignIn("1001")).Done();
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task a_lock_hurts_no_living_session_and_an_administrator_lifts_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var inside = await house.SignIn("李明");
        await Fail(house, 5);
        (await inside.Get("/api/session")).Done();
        (await house.Row("1001"))["lockedUntil"]!
            .GetValue<string>()
            .ShouldBe("2023-09-01T00:15:00Z");
        var admin = await house.SignIn(Cast.Administrator);
        (await admin.Post("/api/staff/1001/unlocking")).Done();
        (await house.Stranger().SignIn("1001")).Done();
    }

    [Theory, Engines]
    [Row("R35")]
    public async Task an_unknown_job_number_is_answered_and_locked_like_a_known_one(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.Disable("1002");
        for (var i = 0; i < 6; i++)
        {
            var known = await house.Stranger().SignIn("1001", Wrong);
            foreach (var other in new[] { "8888", "1002" })
            {
                var answer = await house
                    .Stranger()
                    .SignIn(other, other == "1002" ? Cast.Password : Wrong);
                answer.Status.ShouldBe(known.Status);
                WithoutReference(answer).ShouldBe(WithoutReference(known));
                Headers(answer).ShouldBe(Headers(known));
            }
        }
    }

    private static async Task Fail(TestHouse house, int times)
    {
        for (var i = 0; i < times; i++)
        {
            (await house.Stranger().SignIn("1001", Wrong)).Refused("sign-in.wrong");
        }
    }

    /// <summary>The reference differs for every request; everything else must not.</summary>
    private static string WithoutReference(Answer answer)
    {
        var body = answer.Body!.DeepClone().AsObject();
        body.Remove("reference").ShouldBeTrue();
        return body.ToJsonString();
    }

    private static IEnumerable<string> Headers(Answer answer) =>
        answer.Message.Headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
}
