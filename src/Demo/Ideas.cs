using System.Globalization;

namespace Huisheng.Demo;

/// <summary>What becomes of a suggestion: judged the next day, most put into the plan and done, and the customer told; the last ones wait.</summary>
internal sealed class Ideas(Agenda agenda, Seats seats)
{
    private const string Receiver = "2505";
    private int heard;

    /// <summary>From the call it was said in.</summary>
    public async Task Follow(string call, string agent, DateTimeOffset now)
    {
        var n = heard++;
        var links = await (await seats.Of(agent)).Get(
            $"/api/improvements/links?kind=call&number={call}"
        );
        var path = $"/api/suggestions/{links!["items"]![0]!["number"]!.GetValue<string>()}";
        agenda.AddAtWork(now, TimeSpan.FromHours(20), at => Judge(path, agent, n, at));
    }

    private async Task Judge(string path, string agent, int n, DateTimeOffset now)
    {
        var yes = n % 3 != 1;
        var seat = await seats.Of(Receiver);
        await seat.Do(path, "assessment", new { note = "已与相关同事讨论" });
        await seat.Do(
            path,
            "evaluation",
            new
            {
                feasible = yes,
                days = yes ? 3 + n : (int?)null,
                opinion = yes ? "改动小，客户常提" : "与现有语音系统冲突，明年更换后再议",
            }
        );
        if (yes)
        {
            await Plan(seat, path, n, now);
        }

        // Every fourth customer has not heard yet: somebody is reminded.
        if (n % 4 != 3)
        {
            agenda.AddAtWork(now, TimeSpan.FromHours(3), _ => Tell(path, agent));
        }
    }

    private async Task Plan(Seat seat, string path, int n, DateTimeOffset now)
    {
        var seen = await seat.Get(path);
        var due = now.AddDays(3 + n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var planned = await seat.Do(
            path,
            "plan",
            new
            {
                text = seen!["text"]!.GetValue<string>(),
                kind = "service",
                ownerJobNumber = Receiver,
                dueOn = due,
            }
        );
        var item = $"/api/improvements/{planned!["improvementNumber"]!.GetValue<string>()}";
        if (n % 2 == 0)
        {
            agenda.AddAtWork(
                now,
                TimeSpan.FromDays(2),
                async _ =>
                    await (await seats.Of(Receiver)).Do(
                        item,
                        "completion",
                        new { effect = "上线后同类来电减少" }
                    )
            );
        }
    }

    private async Task Tell(string path, string agent)
    {
        var seat = await seats.Of(agent);
        var seen = await seat.Get(path);
        await seat.Do(
            path,
            "notice",
            new { channel = "telephone", text = seen!["draft"]!.GetValue<string>() }
        );
    }
}
