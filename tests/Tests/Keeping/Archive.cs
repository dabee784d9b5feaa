using Huisheng.Storage.Jobs;
using Huisheng.Tests.Canaries;
using Huisheng.Tests.Cases;
using Huisheng.Tests.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Keeping;

/// <summary>Archived records, the page of the administrator, and what people do there.</summary>
internal static class Archive
{
    public const string Secret = "孔雀石";
    private const string Path = "/api/keeping/purges";

    /// <summary>An inquiry answered and archived at this moment; its number.</summary>
    public static async Task<string> Call(TestHouse house, string at, string? customer = null)
    {
        await house.At(at);
        var agent = await house.As("李明");
        var call = NewCalls.Inquiry(customer ?? await NewCalls.Customer(agent));
        call["title"] = $"{Secret}标题";
        call["description"]!["event"] = $"询问{Secret}";
        call["answer"] = $"答复{Secret}";
        call["satisfaction"]!["reason"] = $"因为{Secret}";
        var saved = await NewCalls.Register(agent, call);
        var number = saved["number"].GetValue<string>();
        (await agent.Post($"/api/calls/{number}/archive", version: saved.Version)).Done();
        return number;
    }

    /// <summary>A complaint from the call to the archive, with the secret in what people wrote on the way.</summary>
    public static async Task<CaseLoop> Case(TestHouse house)
    {
        var loop = new CaseLoop(house);
        await loop.Register(
            "2024-02-20 09:00",
            "2024-02-20 09:02",
            happened: $"{Secret}坏了",
            demand: $"修好{Secret}"
        );
        await loop.Do("李明", "evidence", new { kind = "other", value = $"{Secret}凭证" });
        await loop.Solve("2024-02-20 09:10", "2024-02-20 09:30", "2024-02-20 10:30");
        await house.At("2024-02-20 11:00");
        await loop.Do("李明", "fetch", new { });
        (await loop.Tell(5, $"很快,{Secret}")).Done();
        await loop.Visit("李明", "t1", "2024-02-20 11:10", "2024-02-20 11:20");
        await loop.Visit("王芳", "t2", "2024-02-24 10:00", "2024-02-24 10:10");
        await house.At("2024-02-29 08:50");
        await loop.Do("李明", "closure", new { });
        await house.At("2024-02-29 09:00");
        await loop.Do("李明", "archive", new { });
        return loop;
    }

    public static async Task<Answer> Plan(TestHouse house, string kind) =>
        (await (await house.As(Cast.Administrator)).Post(Path, new { kind })).Done();

    public static async Task<Answer> Start(TestHouse house, Answer plan, int? count = null) =>
        await (await house.As(Cast.Administrator)).Post(
            $"{Path}/{plan["number"].GetValue<string>()}/start",
            new { count = count ?? plan["going"].GetValue<int>(), reason = "保存期满" },
            plan.Version
        );

    /// <summary>Trial and purge of a kind; what the run says once the job is quiet.</summary>
    public static async Task<Answer> Purge(TestHouse house, string kind)
    {
        var plan = await Plan(house, kind);
        (await Start(house, plan)).Done();
        await house.Services.GetRequiredService<DueWork>().UntilQuiet();
        return await See(house, plan);
    }

    public static async Task<Answer> See(TestHouse house, Answer plan) =>
        (
            await (await house.As(Cast.Administrator)).Get(
                $"{Path}/{plan["number"].GetValue<string>()}"
            )
        ).Done();

    /// <summary>Each record of a trial: number, verdict, what holds it.</summary>
    public static async Task<IReadOnlyList<string>> Records(TestHouse house, Answer plan) =>
        [
            .. (
                await (await house.As(Cast.Administrator)).Get(
                    $"{Path}/{plan["number"].GetValue<string>()}/records"
                )
            )
                .Done()["items"]
                .AsArray()
                .Select(i => $"{i!["number"]} {i["verdict"]} {i["because"]}".TrimEnd()),
        ];

    public static async Task<Answer> Hold(TestHouse house, string kind, string number) =>
        await (await house.As("刘洋")).Post(
            "/api/keeping/holds",
            new
            {
                kind,
                number,
                reason = "诉讼需要",
            }
        );

    /// <summary>Where any of this still stands, in every table and file; the log of the house aside.</summary>
    public static async Task<IReadOnlyList<string>> Left(
        TestHouse house,
        string engine,
        params string[] said
    )
    {
        if (engine == "sqlite")
        {
            // What was written over lies in the log beside the file until that is folded in, as it is all the time.
            await house.Sql("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return
        [
            .. (await Leftovers.Of(house, engine))
                .Where(p => !p.Name.StartsWith("log", StringComparison.Ordinal))
                .SelectMany(p => said.Where(s => Has(p, s)).Select(s => $"{p.Name}: {s}")),
        ];
    }

    private static bool Has(Canaries.Place place, string text) =>
        place.Bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;

    /// <summary>An archived call whose time is over, past the product: for houses whose clock stands still.</summary>
    public static async Task Age(TestHouse house, string call)
    {
        var (archived, kept) = house.Connection.Contains("Host=", StringComparison.Ordinal)
            ? ("'2021-01-05T01:00:00Z'", "'2023-01-05T01:00:00Z'")
            : ("1609808400", "1672880400");
        await house.Sql(
            $"UPDATE calls SET archived_at = {archived}, kept_until = {kept} WHERE number = '{call}'"
        );
    }
}
