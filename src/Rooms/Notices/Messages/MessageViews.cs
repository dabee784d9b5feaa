using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices.Messages;

internal sealed record SendingTryView(
    int No,
    DateTimeOffset At,
    DateTimeOffset? EndedAt,
    string Outcome,
    string OutcomeText,
    string? ProblemText,
    string? Detail
);

internal sealed record MessageAction(string Code, string Text, bool Allowed, Problem? Refusal);

/// <summary>A message as people see it: to whom only in masked form.</summary>
internal sealed record MessageView(
    Guid Id,
    int Version,
    string Channel,
    string ChannelText,
    string Recipient,
    string Title,
    string Text,
    string State,
    string StateText,
    string? ProblemText,
    int Attempts,
    DateTimeOffset CreatedAt,
    DateTimeOffset? NextAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? DeliveredAt,
    PersonRef? By,
    string SubjectKind,
    string SubjectNumber,
    IReadOnlyList<SendingTryView> Tries,
    IReadOnlyList<MessageAction> AllowedActions
);

internal sealed class MessageViews(HuishengDb db, Rulebook rules, Problems problems)
{
    public const string ResendRight = "message.resend";

    public async Task<IReadOnlyList<MessageView>> Of(
        IReadOnlyList<Message> messages,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var ids = messages.Select(m => m.Id).ToList();
        var tries = await db.MessageAttempts()
            .AsNoTracking()
            .Where(a => ids.Contains(a.MessageId))
            .OrderBy(a => a.No)
            .ToListAsync(stop);
        var people = await Staffing.Refs(db, messages.Select(m => m.ById).OfType<StaffId>(), stop);
        return
        [
            .. messages.Select(m =>
                View(
                    m,
                    [.. tries.Where(a => a.MessageId == m.Id).Select(a => Try(a, language))],
                    m.ById is { } by ? people.GetValueOrDefault(by) : null,
                    viewer,
                    language
                )
            ),
        ];
    }

    private MessageView View(
        Message m,
        IReadOnlyList<SendingTryView> tries,
        PersonRef? by,
        Viewer viewer,
        string language
    )
    {
        var state = Kebab.Of(m.State);
        return new MessageView(
            m.Id,
            m.Version,
            m.Channel,
            rules.Word("channel", m.Channel, language),
            m.Recipient,
            m.Title,
            m.Text,
            state,
            rules.Word("message-state", state, language),
            Problem(m.Problem, language),
            m.Attempts,
            m.CreatedAt,
            m.NextAt,
            m.SentAt,
            m.DeliveredAt,
            by,
            m.AboutKind,
            m.AboutNumber,
            tries,
            [Resend(m, viewer, language)]
        );
    }

    private MessageAction Resend(Message m, Viewer viewer, string language)
    {
        var refusal = viewer.May(ResendRight) ? m.MayResend() : Refusal.NotAllowed();
        return new MessageAction(
            "resend",
            rules.Word("message-action", "resend", language),
            refusal is null,
            refusal is null ? null : problems.Describe(refusal, language)
        );
    }

    private SendingTryView Try(MessageAttempt a, string language)
    {
        var outcome = a.Outcome ?? "running";
        return new SendingTryView(
            a.No,
            a.At,
            a.EndedAt,
            outcome,
            rules.Word("message-outcome", outcome, language),
            Problem(a.Problem, language),
            a.Detail
        );
    }

    private string? Problem(string? code, string language) =>
        code is null ? null : rules.Word("message-problem", code, language);
}
