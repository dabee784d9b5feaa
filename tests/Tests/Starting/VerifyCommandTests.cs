namespace Huisheng.Tests.Starting;

public class VerifyCommandTests
{
    [Theory, Engines]
    [Row("R54")]
    public async Task verify_ends_with_0_when_the_journal_is_sound_and_with_2_when_it_is_not(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-01 09:00");
        string[] args =
        [
            "verify",
            .. HostProcess.Args(house.DataFolder, house.Connection, "--Database:AllowUnsafe=true"),
        ];
        var sound = await HostProcess.Run(args);
        sound.Code.ShouldBe(0, sound.Err);
        sound.Out.ShouldContain("日志完整 / The journal is sound");
        await house.Sql("UPDATE journal_entries SET job_number = '1001' WHERE job_number = '9001'");
        var found = await HostProcess.Run(args);
        found.Code.ShouldBe(2, found.Err);
        found.Out.ShouldContain("[entry-changed]");
        found.Out.ShouldContain("记录被改动");
        found.Out.ShouldContain("An entry was changed");
    }
}
