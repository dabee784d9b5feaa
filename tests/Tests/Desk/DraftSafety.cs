using Huisheng.Tests.Cases;

namespace Huisheng.Tests.Desk;

/// <summary>R20 of trust.md, in small: whatever happens around it, a draft is there.</summary>
public sealed class DraftSafety
{
    private static readonly Guid Key = Guid.Parse("6f2b8a52-37c0-4a52-9c8e-2f8f1f6a0020");

    [Theory, Engines]
    public async Task a_colleague_changes_owner_and_state_and_the_draft_is_intact(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var loop = new CaseLoop(house);
        await loop.Register("2023-10-09 09:00", "2023-10-09 09:05");
        var drafts = new Drafts(await house.As("王磊"));
        var subject = new { kind = "case", number = loop.Number };
        (await drafts.Put(Key, "已更换主板", "handling", subject)).Done();
        await house.At("2023-10-09 09:20");
        await loop.Do(
            "李明",
            "dispatch",
            new
            {
                department = "technology",
                ownerJobNumber = "2106",
                commitment = Untold.Yet,
            }
        );
        await house.At("2023-10-09 09:25");
        await loop.Do("欧阳娜", "contacts", new { channel = "telephone", text = "已联系" });
        var back = (await new Drafts(await house.As("王磊")).Get(Key)).Done();
        back["body.event"].GetValue<string>().ShouldBe("已更换主板");
        back["subject.number"].GetValue<string>().ShouldBe(loop.Number);
    }

    [Theory, Engines]
    public async Task a_draft_outlives_the_session_and_a_new_browser_finds_it(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2026-03-10 09:00");
        var person = await house.SignIn("李明");
        (await new Drafts(person).Put(Key, "写到一半")).Done();
        await house.At("2026-03-10 09:31");
        (await new Drafts(person).Put(Key, "写到一半,继续")).Refused("not-signed-in");
        var later = new Drafts(await house.SignIn("李明"));
        (await later.Get(Key)).Done()["body.event"].GetValue<string>().ShouldBe("写到一半");
    }

    [Theory, Engines]
    public async Task a_draft_outlives_the_node(string engine)
    {
        var database = await Templates.Copy(engine);
        var first = await TestHouse.Start(database);
        (await new Drafts(await first.As("李明")).Put(Key, "写到一半")).Done();
        await first.App.StopAsync();
        await first.App.DisposeAsync();
        await using var second = await TestHouse.Start(database);
        var back = await new Drafts(await second.As("李明")).Get(Key);
        back.Done()["body.event"].GetValue<string>().ShouldBe("写到一半");
    }
}
