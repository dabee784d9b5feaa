namespace Huisheng.Demo;

/// <summary>Both follow-ups of a case, what they find, and its end.</summary>
internal sealed class Visits(
    Agenda agenda,
    Seats seats,
    Random chance,
    Func<DateTimeOffset, Course, Task> again
)
{
    private const string Manager = "4001";

    public async Task Visit(DateTimeOffset now, Course c, string stage)
    {
        var visit = await FollowUp(c, stage);
        if (visit is null)
        {
            return;
        }

        var (number, assignee) = visit.Value;
        var opens = await Opens(number);
        if (opens > now)
        {
            agenda.AddAtWork(opens, chance.Minutes(60, 2900), at => Visit(at, c, stage));
            return;
        }

        var talk = new Talk(seats, agenda, chance);
        var more = c.Fate == Fate.VisitFindsMore && stage == "t2" && !c.Again;
        if (c.Fate == Fate.NobodyReached && stage == "t2" && !c.Missed)
        {
            await talk.NobodyThere(number, assignee, now);
            agenda.AddAtWork(
                now,
                chance.Minutes(1500, 2000),
                at => Visit(at, c with { Missed = true }, stage)
            );
            return;
        }

        await talk.Have(number, assignee, now, more, at => After(at, c, stage, more));
    }

    private void After(DateTimeOffset now, Course c, string stage, bool more)
    {
        if (more)
        {
            agenda.AddAtWork(now, chance.Minutes(20, 60), at => again(at, c with { Again = true }));
        }
        else if (stage == "t1" && c.Until == Step.ToTheEnd)
        {
            agenda.AddAtWork(now, chance.Minutes(10, 20), at => Visit(at, c, "t2"));
        }
        else if (stage != "t1")
        {
            agenda.AddAtWork(now, chance.Minutes(10, 200), _ => Close(c));
        }
    }

    private async Task Close(Course c)
    {
        var agent = await seats.Of(c.Agent);
        await agent.Do(c.Path, "closure", new { });
        await agent.Do(c.Path, "archive", new { });
    }

    private async Task<(string Number, string Assignee)?> FollowUp(Course c, string stage)
    {
        var manager = await seats.Of(Manager);
        var open = (await manager.Get(c.Path))!["obligations"]!
            .AsArray()
            .LastOrDefault(o =>
                o!["code"]!.GetValue<string>() == $"obligation.{stage}"
                && o["open"]!.GetValue<bool>()
            );
        if (open?["number"]?.GetValue<string>() is not { } number)
        {
            return null;
        }

        var seen = await manager.Get($"/api/follow-ups/{number}");
        return (number, seen!["assignee"]!["jobNumber"]!.GetValue<string>());
    }

    private async Task<DateTimeOffset> Opens(string number)
    {
        var seen = await (await seats.Of(Manager)).Get($"/api/follow-ups/{number}");
        return seen!["opensAt"]?.GetValue<DateTimeOffset>() ?? DateTimeOffset.MinValue;
    }
}
