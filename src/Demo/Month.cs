namespace Huisheng.Demo;

/// <summary>Who calls when, and about what: the same month each time, only its dates move.</summary>
internal sealed class Month(Agenda agenda, Telling telling, TimeZoneInfo zone)
{
    public const int Seed = 20231001;
    private const int FirstMinute = 9 * 60;
    private const int MinutesOpen = 9 * 60;

    private static readonly string[] Agents = ["1001", "1002", "1003"];

    private static readonly Fate[] Fates =
    [
        Fate.Well,
        Fate.Well,
        Fate.LateContact,
        Fate.Well,
        Fate.NotSatisfied,
        Fate.Well,
        Fate.NobodyReached,
        Fate.Well,
        Fate.SlowHandling,
        Fate.VisitFindsMore,
    ];

    // What lies open when the story ends: minutes before, and how far it has come.
    private static readonly (int Minutes, Step Until)[] OpenToday =
    [
        (8, Step.Registered),
        (21, Step.Registered),
        (44, Step.Dispatched),
        (58, Step.Dispatched),
        (75, Step.Contacted),
        (95, Step.Told),
        (130, Step.Handled),
        (170, Step.Dispatched),
        (215, Step.InProgress),
        (260, Step.Reopened),
        (340, Step.InProgress),
        (900, Step.InProgress),
        (1500, Step.Contacted),
        (2900, Step.InProgress),
        (4400, Step.InProgress),
    ];

    // What other channels brought, so that every step of a feedback has somebody at it.
    private static readonly (int Minutes, Step Until)[] ReportedToday =
    [
        (12, Step.Registered),
        (35, Step.Dispatched),
        (80, Step.Contacted),
        (150, Step.InProgress),
        (190, Step.Handled),
        (240, Step.Told),
        (300, Step.Reopened),
        (1600, Step.InProgress),
        (11600, Step.Visited),
    ];

    // Told so many days ago and followed up once: the second follow-up is late, due today, or still to come.
    private static readonly int[] DaysSinceTold = [9, 8, 7, 7, 7, 6, 5];

    private readonly Matters matters = StoryFile.Read<Matters>("matters");
    private readonly List<Caller> callers = StoryFile.Read<List<Caller>>("customers");
    private readonly Dictionary<int, string> known = [];
    private readonly Random chance = new(Seed);
    private int calls;
    private int complex;
    private int reported;

    public void Plan(DateTimeOffset start, DateTimeOffset end)
    {
        var first = TimeZoneInfo.ConvertTime(start, zone).Date.AddDays(1);
        for (var date = first; date <= end.UtcDateTime.AddDays(1); date = date.AddDays(1))
        {
            PlanDay(date);
        }

        foreach (var (minutes, until) in OpenToday)
        {
            var fate = until == Step.Reopened ? Fate.NotSatisfied : Fate.Well;
            Ring(
                end.AddMinutes(-minutes),
                matters.Complex[complex++ % matters.Complex.Count],
                fate,
                until
            );
        }

        foreach (var (minutes, until) in ReportedToday)
        {
            var fate = until == Step.Reopened ? Fate.NotSatisfied : Fate.Well;
            Ring(end.AddMinutes(-minutes), NextReported(), fate, until);
        }

        PlanWaitingVisits(end);
    }

    private void PlanWaitingVisits(DateTimeOffset end)
    {
        var today = TimeZoneInfo.ConvertTime(end, zone).Date;
        for (var i = 0; i < DaysSinceTold.Length; i++)
        {
            var morning = today.AddDays(-DaysSinceTold[i]).AddHours(10).AddMinutes(20 * i);
            Ring(
                new DateTimeOffset(morning, zone.GetUtcOffset(morning)),
                matters.Complex[complex++ % matters.Complex.Count],
                Fate.Well,
                Step.Visited
            );
        }
    }

    private Matter NextReported() => matters.Reported[reported++ % matters.Reported.Count];

    private void PlanDay(DateTime date)
    {
        var count = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 1 : 4;
        for (var call = 0; call < count; call++)
        {
            var minute =
                FirstMinute + (call * MinutesOpen / count) + chance.Next(0, MinutesOpen / 5);
            var at = new DateTimeOffset(date.AddMinutes(minute), zone.GetUtcOffset(date));
            var (matter, fate) = Pick(calls);
            Ring(at, matter, fate, Step.ToTheEnd);
        }

        if (date.Day % 3 == 0)
        {
            var noon = date.AddHours(12).AddMinutes(chance.Next(0, 40));
            var at = new DateTimeOffset(noon, zone.GetUtcOffset(noon));
            Ring(at, NextReported(), Fates[reported % Fates.Length], Step.ToTheEnd);
        }
    }

    private void Ring(DateTimeOffset at, Matter matter, Fate fate, Step until)
    {
        var n = calls++;
        var caller = n < callers.Count ? n : chance.Next(0, callers.Count);
        var agent = Agents[n % Agents.Length];
        agenda.Add(
            at,
            async now =>
            {
                if (!known.TryGetValue(caller, out var id))
                {
                    known[caller] = id = await telling.Meet(agent, callers[caller]);
                }

                telling.Begin(now.AddMinutes(2), new Call(matter, id, agent, fate, until));
            }
        );
    }

    /// <summary>Two of four calls need a department; of the others most are answered at once.</summary>
    private (Matter, Fate) Pick(int n) =>
        (n % 4) switch
        {
            0 or 2 => (
                matters.Complex[complex % matters.Complex.Count],
                Fates[complex++ % Fates.Length]
            ),
            3 when n % 8 == 3 => (matters.Suggestion[n / 8 % matters.Suggestion.Count], Fate.Well),
            _ => (matters.Routine[n % matters.Routine.Count], Fate.Well),
        };
}
