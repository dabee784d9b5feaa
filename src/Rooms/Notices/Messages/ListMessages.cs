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
    string ChannelText,
    string Sender,
    string Title,
    string Text,
    Guid? CustomerId,
    bool Matched,
    string? SubjectKind,
    string? SubjectNumber
);

/// <summary>GET /api/messages and /api/messages/incoming, newest first; <c>state</c> is open, sent or dead.</summary>
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

        if (customer is { } id)
        {
            var whose = new CustomerId(id);
            rows = rows.Where(m => m.CustomerId == whose);
        }

        if (!string.IsNullOrWhiteSpace(number))
        {
            rows = rows.Where(m => m.AboutNumber == number);
        }

        if (Place.Read(after) is { } place && Guid.TryParse(place.Number, out var last))
        {
            rows = rows.Where(m =>
                m.CreatedAt <= place.At && (m.CreatedAt < place.At || m.Id.CompareTo(last) < 0)
            );
        }

        var page = await rows.OrderByDescending(m => m.CreatedAt)
            .ThenByDescending(m => m.Id)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return new Page<MessageView>(
            await views.Of(page, viewer, Problems.Language(http), stop),
            page.Count == PageSize.Rows ? Next(page[^1].CreatedAt, page[^1].Id) : null
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
        string? after,
        CancellationToken stop
    )
    {
        var rows = db.Incoming().AsNoTracking().SeenBy(viewer, "message.read");
        if (unmatched == true)
        {
            rows = rows.Where(m => m.MessageId == null);
        }

        if (Place.Read(after) is { } place && Guid.TryParse(place.Number, out var last))
        {
            rows = rows.Where(m =>
                m.At <= place.At && (m.At < place.At || m.Id.CompareTo(last) < 0)
            );
        }

        var page = await rows.OrderByDescending(m => m.At)
            .ThenByDescending(m => m.Id)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        var language = Problems.Language(http);
        return new Page<IncomingView>(
            [.. page.Select(m => View(m, rules, language))],
            page.Count == PageSize.Rows ? Next(page[^1].At, page[^1].Id) : null
        );
    }

    private static IncomingView View(IncomingMessage m, Rulebook rules, string language) =>
        new(
            m.Id,
            m.At,
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

    private static string Next(DateTimeOffset at, Guid id) => new Place(at, id.ToString()).Write();
}
