namespace Huisheng.Demo;

/// <summary>
/// What colleagues did to the open matters in the last hour: measures with money and parcels, files, notes that call somebody,
/// urgings, and commitments that are late, due today and due tomorrow.
/// </summary>
internal sealed class Desks(Agenda agenda, Seats seats, Telling telling, TimeZoneInfo zone)
{
    private const string Supervisor = "3001";

    // Who has given their word; the agents and those who stand behind them.
    private static readonly string[] Promisers = ["1001", "1002", "1003", "3001", "4001", "2001"];

    public void Plan(DateTimeOffset end)
    {
        agenda.Add(end.AddMinutes(-184), _ => Files());
        agenda.Add(end.AddMinutes(-182), _ => Measures(0));
        agenda.Add(end.AddHours(-3), now => Promise(now, end));
        agenda.Add(end.AddMinutes(-16), _ => Measures(2));
        agenda.Add(end.AddMinutes(-7), _ => Notes());
        agenda.Add(end.AddMinutes(-5), _ => Urge());
    }

    /// <summary>Matters that have come as far as this and stay there.</summary>
    private List<Course> At(params Step[] steps) =>
        [.. telling.Left.Where(c => steps.Contains(c.Until))];

    private async Task Promise(DateTimeOffset now, DateTimeOffset end)
    {
        var cases = At(Step.InProgress, Step.Contacted);
        var tonight = new DateTimeOffset(
            TimeZoneInfo.ConvertTime(end, zone).Date.AddHours(23).AddMinutes(30),
            zone.GetUtcOffset(end)
        );
        foreach (var (owner, i) in Promisers.Select((o, i) => (o, i)))
        {
            var turned = cases.Skip(i % Math.Max(1, cases.Count)).Concat(cases);
            await Commit(turned, owner, "检测报告出来后第一时间告知客户", now.AddHours(2));
            if (tonight > now.AddHours(3))
            {
                await Commit(turned, owner, "下班前告知客户上门时间", tonight);
            }

            await Commit(turned, owner, "次日下午告知备件到货情况", tonight.AddHours(16));
        }
    }

    /// <summary>On the first of these matters that is not late itself.</summary>
    private async Task Commit(
        IEnumerable<Course> matters,
        string owner,
        string text,
        DateTimeOffset due
    )
    {
        var seat = await seats.Of(Supervisor);
        var body = new
        {
            source = "agreed",
            text,
            dueAt = due,
            ownerJobNumber = owner,
        };
        foreach (var matter in matters)
        {
            if (await seat.Add(matter.Path, "commitments", body))
            {
                return;
            }
        }
    }

    private async Task Measures(int first)
    {
        var n = first;
        foreach (var about in At(Step.InProgress, Step.Handled, Step.Contacted))
        {
            var agent = await seats.Of(about.Agent);
            await agent.Add(about.Path, "remedies", Proposed(n++));
            if (n == first + 1)
            {
                await agent.Add(about.Path, "remedies", new { kind = "apology" });
            }
        }
    }

    /// <summary>20 yuan an agent may give; 80 and 800 wait for whoever may.</summary>
    private static object Proposed(int n) =>
        (n % 6) switch
        {
            0 => Coupon(20),
            1 => new
            {
                kind = "inspection",
                text = "寄回检测",
                condition = "检测属实",
                then = "replacement",
                thenText = "免费换新",
            },
            2 => Coupon(80),
            3 => new
            {
                kind = "shipment",
                product = "换新机",
                carrier = "顺丰",
                waybill = "SF1402233556677",
                payer = "collect",
            },
            4 => new { kind = "repair", text = "上门更换配件" },
            _ => Coupon(800),
        };

    private static object Coupon(int yuan) =>
        new
        {
            kind = "compensation",
            compensation = yuan > 100 ? "refund" : "coupon",
            yuan,
        };

    private async Task Files()
    {
        foreach (var about in At(Step.InProgress).Take(3))
        {
            var agent = await seats.Of(about.Agent);
            var file = await agent.File("现场照片.png", Picture.OfAFault());
            await agent.Add(
                about.Path,
                "evidence",
                new
                {
                    kind = "screenshot",
                    value = "客户发来的现场照片",
                    fileIds = new[] { file },
                }
            );
        }
    }

    private async Task Notes()
    {
        foreach (var about in At(Step.InProgress, Step.Dispatched).Take(5))
        {
            var path = $"/api/notes/case/{about.Number}";
            await (await seats.Of(about.Agent)).Post(
                path,
                new { text = $"@{about.Owner} 客户今天下午在家，上门前请先电话确认" }
            );
            await (await seats.Of(about.Owner)).Post(
                path,
                new { text = $"@{about.Agent} 收到，备件四点到，到货后就联系" }
            );
        }
    }

    private async Task Urge()
    {
        foreach (
            var (about, i) in At(Step.Dispatched, Step.InProgress).Take(3).Select((c, i) => (c, i))
        )
        {
            var above = i == 0;
            await (await seats.Of(above ? Supervisor : about.Agent)).Post(
                $"/api/deadlines/case/{about.Number}/urgings",
                new
                {
                    kind = above ? "supervise" : "urge",
                    text = above ? "客户第二次来电，请今天内给出方案" : "客户来电询问进度",
                }
            );
        }
    }
}
