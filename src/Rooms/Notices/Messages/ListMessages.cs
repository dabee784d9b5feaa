using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Messages;

/// <summary>One answer that came in. <c>Matched</c>: it belongs to a message of ours.</summary>
internal sealed record IncomingView(
    Guid Id,
    DateTimeOffset At,
    string Channel,
    string ChannelText,
    string Sender,
    string Title,
    string Text,
    Guid? CustomerId,
    bool Matched,
    string? SubjectKind,
    string? SubjectNumber
);

/// <summary>
/// GET /api/messages and /api/messages/incoming, newest first; <c>state</c> is open, sent or dead, <c>number</c> that of the thing they
/// are about.
/// </summary>
internal static class ListMessages
{
    private static readonly MessageState[] Open =
    [
        MessageState.Queued,
        MessageState.Sending,
        MessageState.Failed,
    ];
    private static readonly MessageState[] Done = [MessageState.Sent, MessageState.Delivered];
    private static readonly MessageState[] Dead = [MessageState.Dead];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/api/messages", Out).Permit("message.read").Answers<Page<MessageView>>();
        api.MapGet("/api/messages/{id:guid}", One).Permit("message.read").Answers<MessageView>();
        api.MapGet("/api/messages/incoming", In)
            .Permit("message.read")
            .Answers<Page<IncomingView>>();
    }

    private static async Task<Page<MessageView>> Out(
        HuishengDb db,
        Viewer viewer,
        MessageViews views,
        HttpContext http,
        string? state,
        string? channel,
        Guid? customer,
        string? number,
        string? after,
        CancellationToken stop
    )
    {
        var rows = db.Messages().AsNoTracking().SeenBy(viewer, "message.read");
        if (StatesOf(state) is { } states)
        {
            rows = rows.Where(m => states.Contains(m.State));
        }

        if (!string.IsNullOrWhiteSpace(channel))
        {
            rows = rows.Where(m => m.Channel == channel);
        }

        if (customer is { } id)
        {
            var whose = new CustomerId(id);
            rows = rows.Where(m => m.CustomerId == whose);
        }

        if (!string.IsNullOrWhiteSpace(number))
        {
            rows = rows.Where(m => m.AboutNumber == number);
        }

        var page = await rows.NewestFirst(m => m.CreatedAt, m => m.Id, after, stop);
        return new Page<MessageView>(
            await views.Of(page.Items, viewer, Problems.Language(http), stop),
            page.Next
        );
    }

    private static async Task<IResult> One(
        Guid id,
        HuishengDb db,
        Viewer viewer,
        MessageViews views,
        HttpContext http,
        Problems problems
    )
    {
        var stop = http.RequestAborted;
        var found = await db.Messages()
            .AsNoTracking()
            .SeenBy(viewer, "message.read")
            .Where(m => m.Id == id)
            .ToListAsync(stop);
        var shown = await views.Of(found, viewer, Problems.Language(http), stop);
        return shown is [var view] ? Results.Ok(view) : problems.From(http, Refusal.NotFound());
    }

    private static async Task<Page<IncomingView>> In(
        HuishengDb db,
        Viewer viewer,
        Rulebook rules,
        HttpContext http,
        bool? unmatched,
        string? channel,
        string? number,
        string? after,
        CancellationToken stop
    )
    {
        var rows = db.Incoming().AsNoTracking().SeenBy(viewer, "message.read");
        if (unmatched == true)
        {
            rows = rows.Where(m => m.MessageId == null);
        }

        if (!string.IsNullOrWhiteSpace(channel))
        {
            rows = rows.Where(m => m.Channel == channel);
        }

        if (!string.IsNullOrWhiteSpace(number))
        {
            rows = rows.Where(m => m.AboutNumber == number);
        }

        var page = await rows.NewestFirst(m => m.At, m => m.Id, after, stop);
        var language = Problems.Language(http);
        return new Page<IncomingView>(
            [.. page.Items.Select(m => View(m, rules, language))],
            page.Next
        );
    }

    private static IncomingView View(IncomingMessage m, Rulebook rules, string language) =>
        new(
            m.Id,
            m.At,
            m.Channel,
            rules.Word("channel", m.Channel, language),
            m.Sender,
            m.Title,
            m.Text,
            m.CustomerId?.Value,
            m.MessageId is not null,
            m.AboutKind,
            m.AboutNumber
        );

    private static MessageState[]? StatesOf(string? state) =>
        state switch
        {
            "open" => Open,
            "sent" => Done,
            "dead" => Dead,
            _ => null,
        };
}
