using Huisheng.Intake.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback.Reading;

/// <summary>All channels by which customers come in, those with an alarm first.</summary>
internal sealed record ChannelWatch(IReadOnlyList<ChannelHealth> Channels, int Alarms);

/// <summary>One channel. <c>Waited</c> is the time of the longest wait as it ran, <c>Alarm</c> counts service hours only.</summary>
internal sealed record ChannelHealth(
    string Code,
    string Name,
    DateTimeOffset? LastAt,
    string? LastNumber,
    int Waiting,
    WaitingRecord? Oldest,
    int Minutes,
    bool Alarm,
    string StateText
);

/// <summary>Who has waited longest for a first word.</summary>
internal sealed record WaitingRecord(
    string Number,
    string CaseNumber,
    string? Customer,
    DateTimeOffset Since,
    string Waited
);

/// <summary>渠道畅通: what came in last by each channel, how many wait for a first word, and for how long (S2-12).</summary>
internal static class ReadChannels
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/channels", Handle).Permit("channel.read").Answers<ChannelWatch>();

    private static async Task<IResult> Handle(
        HttpContext http,
        HuishengDb db,
        Rulebook rules,
        Clock clock
    )
    {
        var language = Problems.Language(http);
        var now = clock.Now;
        var rows = new List<ChannelHealth>();
        foreach (var channel in rules.Channels.Channels.Where(c => c.Inbound))
        {
            rows.Add(await Of(db, rules, channel, now, language, http.RequestAborted));
        }

        return Results.Ok(
            new ChannelWatch([.. rows.OrderByDescending(r => r.Alarm)], rows.Count(r => r.Alarm))
        );
    }

    private static async Task<ChannelHealth> Of(
        HuishengDb db,
        Rulebook rules,
        Channel channel,
        DateTimeOffset now,
        string language,
        CancellationToken stop
    )
    {
        var (lastAt, lastNumber) = await Last(db, channel.Code, stop);
        var waiting = db.Feedback().Where(r => r.Waiting && r.Channel == channel.Code);
        var oldest = await waiting
            .AsNoTracking()
            .OrderBy(r => r.ReceivedAt)
            .ThenBy(r => r.Number)
            .FirstOrDefaultAsync(stop);
        var minutes = channel.AnswerMinutes ?? 0;
        var alarm = oldest is not null && Answering.IsLate(rules, minutes, oldest.ReceivedAt, now);
        return new ChannelHealth(
            channel.Code,
            channel.Name(language),
            lastAt,
            lastNumber,
            oldest is null ? 0 : await waiting.CountAsync(stop),
            oldest is null
                ? null
                : new WaitingRecord(
                    oldest.Number,
                    oldest.CaseNumber!,
                    oldest.CustomerName,
                    oldest.ReceivedAt,
                    FactLines.Long(now - oldest.ReceivedAt, rules, language)
                ),
            minutes,
            alarm,
            rules.Word(
                "channel-state",
                alarm ? "alarm"
                    : oldest is not null ? "waiting"
                    : lastAt is not null ? "clear"
                    : "silent",
                language
            )
        );
    }

    /// <summary>Calls come in by telephone too, and are answered where they are recorded.</summary>
    private static async Task<(DateTimeOffset? At, string? Number)> Last(
        HuishengDb db,
        string channel,
        CancellationToken stop
    )
    {
        var record = await db.Feedback()
            .Where(r => r.Channel == channel)
            .OrderByDescending(r => r.ReceivedAt)
            .ThenByDescending(r => r.Number)
            .Select(r => new { r.ReceivedAt, r.Number })
            .FirstOrDefaultAsync(stop);
        var call =
            channel == "telephone"
                ? await db.Calls()
                    .OrderByDescending(c => c.ReceivedAt)
                    .ThenByDescending(c => c.Number)
                    .Select(c => new { c.ReceivedAt, c.Number })
                    .FirstOrDefaultAsync(stop)
                : null;
        return call is not null && !(record?.ReceivedAt > call.ReceivedAt)
            ? (call.ReceivedAt, call.Number)
            : (record?.ReceivedAt, record?.Number);
    }
}
