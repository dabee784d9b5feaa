namespace Huisheng.Demo;

/// <summary>Follows one matter from the call to the archive, each step at its time by the person whose step it is.</summary>
internal sealed class Telling(Agenda agenda, Seats seats, Random chance, Company company)
{
    private readonly Callers callers = new(seats, chance);
    private readonly Ideas ideas = new(agenda, seats);
    private readonly List<Course> left = [];
    private int owned;

    /// <summary>What is left for whoever looks at the demonstration, in the order it came in.</summary>
    public IReadOnlyList<Course> Left => left;

    public Task<string> Meet(string agent, Caller caller) => callers.Meet(agent, caller);

    public void Begin(DateTimeOffset at, Call told) => agenda.Add(at, now => Register(now, told));

    private async Task Register(DateTimeOffset now, Call told)
    {
        var (matter, customer, agent, fate, until) = told;
        var seat = await seats.Of(agent);
        var call = matter.Channel is null
            ? await seat.Post("/api/calls", await callers.Call(seat, now, matter, customer))
            : await seat.Post("/api/feedback", callers.Feedback(now, matter, customer));
        if (call!["caseNumber"]?.GetValue<string>() is { } number)
        {
            var course = new Course(number, matter, agent, OwnerOf(matter), fate, until);
            if (until != Step.ToTheEnd)
            {
                left.Add(course);
            }

            Then(course, Step.Registered, now, chance.Minutes(4, 35), at => Dispatch(at, course));
        }
        else if (matter.Answer is null)
        {
            await ideas.Follow(call["number"]!.GetValue<string>(), agent, now);
        }
        else
        {
            agenda.AddAtWork(
                now,
                chance.Minutes(1, 5),
                async _ =>
                    await (await seats.Of(agent)).Do(
                        $"/api/calls/{call["number"]}",
                        "archive",
                        new { }
                    )
            );
        }
    }

    /// <summary>The head of the department, and where it has somebody who answers for cases, that person every third time.</summary>
    private string OwnerOf(Matter matter)
    {
        var head = company.Departments.First(d => d.Code == matter.Department).Head!;
        return owned++ % 3 == 2
            ? company
                .Staff.FirstOrDefault(s =>
                    s.Department == matter.Department && s.Roles.Contains("responsible-person")
                )
                ?.Job
                ?? head
            : head;
    }

    private async Task Dispatch(DateTimeOffset now, Course c)
    {
        await (await seats.Of(c.Agent)).Do(
            c.Path,
            "dispatch",
            new
            {
                department = c.Matter.Department,
                ownerJobNumber = c.Owner,
                commitment = Promises.ToCall(now, c),
            }
        );
        var late = c.Fate == Fate.LateContact;
        Then(
            c,
            Step.Dispatched,
            now,
            c.Matter.Urgency == "critical" ? chance.Minutes(5, 12)
                : late ? chance.Minutes(190, 300)
                : chance.Minutes(15, 80),
            at => Contact(at, c)
        );
    }

    private async Task Contact(DateTimeOffset now, Course c)
    {
        var owner = await seats.Of(c.Owner);
        await owner.Do(
            c.Path,
            "contacts",
            new
            {
                channel = "telephone",
                text = c.Matter.Contact,
                commitment = await Promises.In(owner, c.Matter.Contact),
            }
        );
        await Promises.Called(owner, c.Path);
        await Alarms.Take(owner, c.Path);
        Then(c, Step.Contacted, now, chance.Minutes(20, 70), at => Progress(at, c));
    }

    private async Task Progress(DateTimeOffset now, Course c)
    {
        var owner = await seats.Of(c.Owner);
        await owner.Do(
            c.Path,
            "progress",
            new
            {
                text = c.Matter.Progress,
                commitment = await Promises.In(owner, c.Matter.Progress),
            }
        );
        Then(
            c,
            Step.InProgress,
            now,
            c.Matter.Urgency == "critical" ? chance.Minutes(60, 120)
                : c.Fate == Fate.SlowHandling ? chance.Minutes(2900, 5200)
                : chance.Minutes(120, 1200),
            at => Handle(at, c)
        );
    }

    private async Task Handle(DateTimeOffset now, Course c)
    {
        var owner = await seats.Of(c.Owner);
        await owner.Do(
            c.Path,
            "handling",
            new
            {
                result = c.Matter.Result,
                solution = c.Matter.Solution,
                commitment = await Promises.Done(owner, c.Matter.Result, c.Matter.Solution),
                keeps = await Promises.Open(owner, c.Path),
            }
        );
        await Alarms.End(owner, c.Path);
        Then(c, Step.Handled, now, chance.Minutes(8, 45), at => Tell(at, c));
    }

    private async Task Tell(DateTimeOffset now, Course c)
    {
        var agent = await seats.Of(c.Agent);
        await agent.Do(c.Path, "fetch", new { });
        var pleased = c.Fate != Fate.NotSatisfied || c.Again;
        var text = pleased ? $"已告知：{c.Matter.Result}" : "客户认为问题没有完全解决";
        await agent.Do(
            c.Path,
            "notice",
            new
            {
                channel = "telephone",
                text,
                commitment = await Promises.Done(agent, text),
                understood = true,
                satisfaction = pleased
                    ? Answers.Satisfaction(chance.Next(0, 3) == 0 ? 4 : 5)
                    : Answers.Satisfaction(2, "问题只解决了一半"),
            }
        );
        if (pleased)
        {
            Then(
                c,
                Step.Told,
                now,
                chance.Minutes(25, 100),
                at => new Visits(agenda, seats, chance, Dispatch).Visit(at, c, "t1")
            );
        }
        else
        {
            Then(
                c,
                Step.Reopened,
                now,
                chance.Minutes(20, 60),
                at => Dispatch(at, c with { Again = true })
            );
        }
    }

    /// <summary>The next step at its time; a matter of today goes fast and stops where it is left.</summary>
    private void Then(
        Course c,
        Step done,
        DateTimeOffset now,
        TimeSpan after,
        Func<DateTimeOffset, Task> what
    )
    {
        if (c.Until == Step.ToTheEnd)
        {
            agenda.AddAtWork(now, after, what);
        }
        else if (c.Until > done)
        {
            agenda.Add(now + chance.Minutes(4, 9), what);
        }
    }
}
