using System.Text.Json.Nodes;
using Huisheng.People.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Regime.Reading;

namespace Huisheng.Tests.Regime;

/// <summary>Which rules hold for whom: pure, from the publications, the registration and now.</summary>
public class InForceTests
{
    private const string T1 = "clocks/clocks/t1";

    private static readonly Publication Three = Published(1, "2026-03-10 00:00", amount: 3);

    [Fact]
    [Row("X-07", "S4-143")]
    public void a_case_stays_under_the_rules_of_its_registration()
    {
        Hours([Three], registered: "2026-03-09 23:59", now: "2026-04-01 09:00").ShouldBe(2);
        Hours([Three], registered: "2026-03-10 00:00", now: "2026-04-01 09:00").ShouldBe(3);
    }

    [Fact]
    [Row("X-07")]
    public void a_publication_for_open_cases_too_reaches_them_when_it_comes_into_force()
    {
        var open = Published(1, "2026-03-10 00:00", amount: 3, open: true);
        Hours([open], registered: "2026-03-01 09:00", now: "2026-03-09 23:59").ShouldBe(2);
        Hours([open], registered: "2026-03-01 09:00", now: "2026-03-10 00:00").ShouldBe(3);
    }

    [Fact]
    public void of_several_the_one_that_holds_from_the_latest_moment_counts()
    {
        var later = Published(2, "2026-03-05 00:00", amount: 4);
        Hours([Three, later], "2026-03-06 09:00", "2026-03-06 09:00").ShouldBe(4);
        Hours([Three, later], "2026-03-11 09:00", "2026-03-11 09:00").ShouldBe(3);
        var same = Published(2, "2026-03-10 00:00", amount: 5);
        Hours([same, Three], "2026-03-11 09:00", "2026-03-11 09:00")
            .ShouldBe(5, "published later, from the same moment");
    }

    [Fact]
    [Row("X-07")]
    public void a_deviation_ends_for_what_comes_after_it()
    {
        var until = Published(1, "2026-03-10 00:00", amount: 6, until: "2026-04-01 00:00");
        Hours([until], "2026-03-31 23:59", "2026-05-01 09:00").ShouldBe(6, "it began under it");
        Hours([until], "2026-04-01 00:00", "2026-05-01 09:00").ShouldBe(2);
    }

    [Fact]
    public void the_version_is_known_by_the_rule_itself()
    {
        var rules = new Effective(new RuleSource(Repository.Path("regime")), [Three], new([]));
        rules.Files.Clocks.Named("t1").Version.ShouldBe(2);
        rules.VersionOf(T1).ShouldBe(2);
        rules.Files.Clocks.Named("t2").Version.ShouldBe(1);
    }

    [Fact]
    public void an_entry_this_release_no_longer_has_changes_nothing()
    {
        var lost = new Publication
        {
            Id = Guid.NewGuid(),
            Number = 1,
            Entry = "clocks/clocks/gone",
            Version = 2,
            Members = new JsonObject { ["allowance.amount"] = 3 },
            Shipped = [],
            HoldsFrom = HouseClock.At("2026-03-10 00:00"),
            OpenCasesToo = false,
            Reason = "",
            Deviates = false,
            By = new StaffId(Guid.Empty),
            At = HouseClock.At("2026-03-01 09:00"),
        };
        new Effective(
            new RuleSource(Repository.Path("regime")),
            [lost],
            new([])
        ).Files.Clocks.Clocks.Count.ShouldBe(Rules.Book.Clocks.Clocks.Count);
    }

    private static int Hours(Publication[] all, string registered, string now) =>
        new Effective(
            new RuleSource(Repository.Path("regime")),
            InForce.For(all, HouseClock.At(registered), HouseClock.At(now)),
            new([])
        )
            .Files.Clocks.Named("t1")
            .Allowance!.Amount;

    private static Publication Published(
        int number,
        string from,
        int amount,
        bool open = false,
        string? until = null
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Number = number,
            Entry = T1,
            Version = number + 1,
            Members = new JsonObject { ["allowance.amount"] = amount },
            Shipped = new JsonObject { ["allowance.amount"] = 2 },
            HoldsFrom = HouseClock.At(from),
            HoldsUntil = until is null ? null : HouseClock.At(until),
            OpenCasesToo = open,
            Reason = "试行",
            Deviates = until is not null,
            By = new StaffId(Guid.Empty),
            At = HouseClock.At("2026-03-01 09:00"),
        };
}
