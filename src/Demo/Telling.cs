using System.Text.Json.Nodes;

namespace Huisheng.Demo;

/// <summary>How one matter goes. Most go well; some are late, some come back, some wait for somebody today.</summary>
internal enum Fate
{
    Well,
    LateContact,
    SlowHandling,
    NotSatisfied,
    VisitFindsMore,
    NobodyReached,
}

/// <summary>How far a matter has come today; what follows is left for whoever looks at the demonstration.</summary>
internal enum Step
{
    Registered,
    Dispatched,
    Contacted,
    InProgress,
    Handled,
    Told,
    Reopened,
    ToTheEnd,
}

/// <summary>Follows one matter from the call to the archive, each step at its time by the person whose step it is.</summary>
internal sealed class Telling(Agenda agenda, Seats seats, Random chance, Company company)
{
    private const string Manager = "4001";

    public void Begin(DateTimeOffset at, Call told) => agenda.Add(at, now => Register(now, told));

    private async Task Register(DateTimeOffset now, Call told)
    {
        var (matter, customer, agent, fate, until) = told;
        var seat = await seats.Of(agent);
        var call = await seat.Post("/api/calls", await Body(seat, now, matter, customer));
        if (call!["caseNumber"]?.GetValue<string>() is { } number)
        {
            var owner = company.Departments.First(d => d.Code == matter.Department).Head!;
            var course = new Course(number, matter, agent, owner, fate, until);
            Then(course, Step.Registered, now, Minutes(4, 35), at => Dispatch(at, course));
        }
        else if (matter.Answer is not null)
        {
            agenda.AddAtWork(
                now,
                Minutes(1, 5),
                async _ =>
                    await (await seats.Of(agent)).Do(
                        $"/api/calls/{call["number"]}",
                        "archive",
                        new { }
                    )
            );
        }
    }

    private async Task<object> Body(Seat seat, DateTimeOffset now, Matter matter, string customer)
    {
        var complex = matter.Department is not null;
        var verification = matter.Type == "handling" ? await Verify(seat, customer) : null;
        return new
        {
            customerId = customer,
            verificationId = verification,
            type = matter.Type,
            handlingClass = complex ? "complex"
            : matter.Answer is null ? "suggestion"
            : "routine",
            emotion = matter.Urgency == "critical" ? "agitated" : "calm",
            description = new
            {
                @event = matter.Event,
                occurredOn = matter.Type == "complaint"
                    ? now.AddDays(-chance.Next(0, 4)).ToString("yyyy-MM-dd", null)
                    : null,
                product = matter.Product,
                demand = matter.Demand,
            },
            readBack = new { confirmed = true },
            answeredAfterRings = chance.Next(1, 5),
            answer = matter.Answer,
            understood = matter.Answer is not null,
            satisfaction = matter.Answer is null
                ? null
                : Satisfaction(chance.Next(0, 5) == 0 ? 4 : 5),
            department = matter.Department,
            urgency = matter.Urgency,
        };
    }

    private async Task<string?> Verify(Seat seat, string customer)
    {
        var caller = callers[customer];
        var answer = await seat.Post(
            $"/api/customers/{customer}/verification",
            new { name = caller.Name, phone = caller.Phone }
        );
        return answer!["id"]!.GetValue<string>();
    }

    private readonly Dictionary<string, Caller> callers = [];

    /// <summary>The customer comes into the vault with the first call.</summary>
    public async Task<string> Meet(string agent, Caller caller)
    {
        var card = await (await seats.Of(agent)).Post(
            "/api/customers",
            new
            {
                name = caller.Name,
                gender = caller.Gender,
                phone = caller.Phone,
                tier = caller.Tier,
                region = caller.Region,
            }
        );
        var id = card!["id"]!.GetValue<string>();
        callers[id] = caller;
        return id;
    }

    private async Task Dispatch(DateTimeOffset now, Course c)
    {
        await (await seats.Of(c.Agent)).Do(
            c.Path,
            "dispatch",
            new { department = c.Matter.Department, ownerJobNumber = c.Owner }
        );
        var late = c.Fate == Fate.LateContact;
        Then(
            c,
            Step.Dispatched,
            now,
            c.Matter.Urgency == "critical" ? Minutes(5, 12)
                : late ? Minutes(190, 300)
                : Minutes(15, 80),
            at => Contact(at, c)
        );
    }

    private async Task Contact(DateTimeOffset now, Course c)
    {
        var owner = await seats.Of(c.Owner);
        await owner.Do(c.Path, "contacts", new { channel = "telephone", text = c.Matter.Contact });
        Then(c, Step.Contacted, now, Minutes(20, 70), at => Progress(at, c));
    }

    private async Task Progress(DateTimeOffset now, Course c)
    {
        var owner = await seats.Of(c.Owner);
        await owner.Do(c.Path, "progress", new { text = c.Matter.Progress });
        Then(
            c,
            Step.InProgress,
            now,
            c.Matter.Urgency == "critical" ? Minutes(60, 120)
                : c.Fate == Fate.SlowHandling ? Minutes(2900, 5200)
                : Minutes(120, 1200),
            at => Handle(at, c)
        );
    }

    private async Task Handle(DateTimeOffset now, Course c)
    {
        await (await seats.Of(c.Owner)).Do(
            c.Path,
            "handling",
            new { result = c.Matter.Result, solution = c.Matter.Solution }
        );
        Then(c, Step.Handled, now, Minutes(8, 45), at => Tell(at, c));
    }

    private async Task Tell(DateTimeOffset now, Course c)
    {
        var agent = await seats.Of(c.Agent);
        await agent.Do(c.Path, "fetch", new { });
        var pleased = c.Fate != Fate.NotSatisfied || c.Again;
        await agent.Do(
            c.Path,
            "notice",
            new
            {
                channel = "telephone",
                text = pleased ? $"已告知：{c.Matter.Result}" : "客户认为问题没有完全解决",
                understood = true,
                satisfaction = pleased
                    ? Satisfaction(chance.Next(0, 3) == 0 ? 4 : 5)
                    : Satisfaction(2, "问题只解决了一半"),
            }
        );
        if (pleased)
        {
            Then(c, Step.Told, now, Minutes(25, 100), at => Visit(at, c, "t1"));
        }
        else
        {
            Then(
                c,
                Step.Reopened,
                now,
                Minutes(20, 60),
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
            agenda.Add(now + Minutes(4, 9), what);
        }
    }

    private async Task Visit(DateTimeOffset now, Course c, string stage)
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
            agenda.AddAtWork(opens, Minutes(60, 2900), at => Visit(at, c, stage));
            return;
        }

        var talk = new Talk(seats, agenda, chance);
        var more = c.Fate == Fate.VisitFindsMore && stage == "t2" && !c.Again;
        if (c.Fate == Fate.NobodyReached && stage == "t2" && !c.Missed)
        {
            await talk.NobodyThere(number, assignee, now);
            agenda.AddAtWork(
                now,
                Minutes(1500, 2000),
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
            agenda.AddAtWork(now, Minutes(20, 60), at => Dispatch(at, c with { Again = true }));
        }
        else if (stage == "t1")
        {
            agenda.AddAtWork(now, Minutes(10, 20), at => Visit(at, c, "t2"));
        }
        else
        {
            agenda.AddAtWork(now, Minutes(10, 200), _ => Close(c));
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

    private static object Satisfaction(int score, string? reason = null) =>
        new { score, reason = score < 5 ? reason ?? "希望再快一些" : null };

    private TimeSpan Minutes(int from, int to) => TimeSpan.FromMinutes(chance.Next(from, to));

    /// <summary>Who calls about what, and how it goes.</summary>
    public sealed record Call(
        Matter Matter,
        string Customer,
        string Agent,
        Fate Fate = Fate.Well,
        Step Until = Step.ToTheEnd
    );

    private sealed record Course(
        string Number,
        Matter Matter,
        string Agent,
        string Owner,
        Fate Fate,
        Step Until,
        bool Again = false,
        bool Missed = false
    )
    {
        public string Path => $"/api/cases/{Number}";
    }
}
