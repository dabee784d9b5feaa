namespace Huisheng.Demo;

/// <summary>
/// A company's month, played through the same acts people do at their desks, under a moved clock; what lies after the end
/// of the story stays open, so that there is something to do today.
/// </summary>
public static class Story
{
    /// <summary>The days a story has when nobody asks for fewer.</summary>
    public const int Days = 30;

    /// <summary>Plays the month that ends at <paramref name="end"/> in the house listening there. <paramref name="due"/> does what has fallen due.</summary>
    public static async Task Play(
        Uri house,
        DemoClock clock,
        DateTimeOffset end,
        TimeZoneInfo zone,
        string firstCode,
        Func<Task> due,
        Action<DateTimeOffset> tell
    )
    {
        var company = StoryFile.Read<Company>("company");
        using var seats = new Seats(house, clock, company);
        await new Founding(seats, company).Play(firstCode);
        var agenda = new Agenda(zone, end);
        var telling = new Telling(agenda, seats, new Random(Month.Seed), company);
        var start = clock.GetUtcNow();
        new Month(agenda, telling, zone).Plan(start, end);
        new FeedbackSheets(agenda, seats, zone).Plan(start, end);
        new Lessons(agenda, seats).Plan(start);
        new Switchboard(agenda, seats, StoryFile.Read<List<Caller>>("customers")).Plan(end);
        new Desks(agenda, seats, telling, zone).Plan(end);
        while (agenda.Next(out var at, out var what))
        {
            clock.MoveTo(at);
            tell(at);
            await due();
            await what(clock.GetUtcNow());
        }

        clock.MoveTo(end);
        await due();
    }

    /// <summary>Only the company, with nothing played in it.</summary>
    public static async Task Found(Uri house, DemoClock clock, string firstCode)
    {
        var company = StoryFile.Read<Company>("company");
        using var seats = new Seats(house, clock, company);
        await new Founding(seats, company).Play(firstCode);
    }

    /// <summary>Gives every sign-in its password anew, in a house that hashes with all its rounds.</summary>
    public static async Task HandOver(Uri house, DemoClock clock)
    {
        var company = StoryFile.Read<Company>("company");
        using var seats = new Seats(house, clock, company);
        await new Founding(seats, company).SetPasswords();
    }

    public static IReadOnlyList<SignIn> SignIns()
    {
        var company = StoryFile.Read<Company>("company");
        return
        [
            .. company.Staff.Select(s => new SignIn(s.Job, s.Name, s.Roles[0], company.Password)),
            new SignIn(
                company.Administrator.Job,
                company.Administrator.Name,
                "administrator",
                company.Password
            ),
        ];
    }
}

/// <summary>One sign-in of the demonstration, to be printed.</summary>
public sealed record SignIn(string JobNumber, string Name, string Role, string Password);
