using System.Net;

namespace Huisheng.Tests.People;

/// <summary>Somebody changes their own password.</summary>
public sealed class OwnPasswords
{
    private const string Path = "/api/session/password";
    private const string Next = "Another-2026!";

    [Theory, Engines]
    [Row("R37")]
    public async Task a_new_password_ends_every_other_session_and_this_browser_goes_on(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        var here = await house.SignIn("李明");
        var elsewhere = await house.SignIn("李明");
        (await here.Post(Path, new { current = Cast.Password, password = Next }))
            .Done()["person.jobNumber"]
            .GetValue<string>()
            .ShouldBe("1001");
        (await here.Get("/api/session")).Done();
        (await elsewhere.Get("/api/session")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await house.Stranger().SignIn("1001")).Refused("sign-in.wrong");
        (await house.Stranger().SignIn("1001", Next)).Done();
        var auditor = await house.As("郑审");
        var entry = (await auditor.Get("/api/journal?subject=1001&act=own-password")).Done();
        entry["items"].AsArray().Count.ShouldBe(1);
        entry["items.0.entry.by.jobNumber"].GetValue<string>().ShouldBe("1001");
        entry.Text.ShouldNotContain(Next);
    }

    [Theory, Engines]
    [Row("R34")]
    public async Task the_new_one_is_as_strong_as_any_and_another_than_now(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var person = await house.SignIn("李明");
        foreach (
            var (password, code) in ((string, string)[])
                [
                    ("Short-1", "password.too-short"),
                    ("alllowercaseletters", "password.too-simple"),
                    ("Huisheng-1001!", "password.job-number"),
                    (Cast.Password, "password.same"),
                ]
        )
        {
            var refused = await person.Post(Path, new { current = Cast.Password, password });
            refused.Refused("fields-wrong")["errors.0.code"].GetValue<string>().ShouldBe(code);
            refused["errors.0.field"].GetValue<string>().ShouldBe("password");
        }

        (await house.Stranger().SignIn("1001")).Done();
    }

    /// <summary>A session left open is no way to guess the password; what is open stays open.</summary>
    [Theory, Engines]
    [Row("R34")]
    public async Task the_present_password_is_counted_like_at_signing_in(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var person = await house.SignIn("李明");
        for (var i = 0; i < 5; i++)
        {
            var wrong = await person.Post(Path, new { current = "Wrong-1!", password = Next });
            wrong.Refused("password.wrong").Fields.ShouldBe(["current"]);
        }

        (await person.Post(Path, new { current = Cast.Password, password = Next })).Refused(
            "sign-in.locked"
        );
        (await person.Get("/api/session")).Done();
        await house.At("2023-09-01 08:15:00");
        (await person.Post(Path, new { current = Cast.Password, password = Next })).Done();
    }

    [Theory, Engines]
    [Row("R31")]
    public async Task nobody_changes_a_password_without_being_signed_in(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        (
            await house.Stranger().Post(Path, new { current = Cast.Password, password = Next })
        ).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
