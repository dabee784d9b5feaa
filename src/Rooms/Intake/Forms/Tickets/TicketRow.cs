using System.Text.RegularExpressions;
using Huisheng.Customers.Contract;
using Huisheng.Intake.Feedback;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>A line of a file, with the ticket it would become; null while a cell is wrong.</summary>
/// <param name="FullNumber">A full number, to find the customer by; kept nowhere</param>
internal sealed record TicketLine(
    int Line,
    string Number,
    IReadOnlyList<string> Shown,
    OldTicket? Ticket,
    string? FullNumber
) : ImportedRow(Line, Number, Shown);

/// <summary>Reads one line of 《客户反馈处理工单》. What cannot be right is an error; what is merely odd comes in as it is (C-37).</summary>
internal sealed partial class TicketRow(
    FormLine line,
    Known known,
    Rulebook rulebook,
    Findings found,
    DateTimeOffset now
) : NamedLine(line, known, rulebook, found)
{
    private const int LongText = 2000;
    private const int LongestNumber = 40;
    private const int LongestRunning = 999_999;

    private readonly Dictionary<string, string> cells = [];
    private readonly Dictionary<string, DateTimeOffset> moments = [];
    private string? fullNumber;

    public TicketLine Read()
    {
        HideNames();
        var ticket = Ticket();
        Order();
        return new TicketLine(
            Line,
            Typed("number"),
            [.. Rules.Forms.Ticket.Fields.Select(f => Shown(f.Code))],
            Wrong ? null : ticket,
            fullNumber
        )
        {
            Open = !Wrong && ticket.DoneAt is null,
            DoneAt = ticket.DoneAt,
        };
    }

    /// <summary>Cell by cell in the order of the form; of no use once one was wrong.</summary>
    private OldTicket Ticket()
    {
        Number();
        At("made-at");
        Kept("source", Text("source", ShortText));
        var state = Kept("state", Listed("state", "case-state", Rules.Codes("case-state"), true));
        var customer = Kept("customer", Customer());
        Kept("contact", Contact());
        Kept("category", Category());
        Kept("product", Text("product", ShortText));
        var occurred = Moment("occurred", dayEnough: true);
        Kept("occurred", occurred is { } o ? FormTime.Print(o.At, o.AllDay) : null);
        At("received-at", required: true);
        var happened = Kept("event", Text("event", LongText, required: true));
        Kept("demand", Text("demand", LongText));
        Kept("evidence", Text("evidence", LongText));
        var urgency = Kept(
            "urgency",
            Listed("urgency", "urgency", Rules.Codes("urgency"), required: true)
        );
        Kept("grade", Listed("grade", "grade", Rules.Codes("grade"), required: false));
        var department = Department();
        var (owner, ownerId) = Owner();
        Kept("owner", owner);
        At("response-due");
        At("solution-due");
        Kept("measures", Text("measures", LongText));
        Kept("result", Text("result", LongText));
        Kept("solution", Text("solution", LongText));
        At("handled-at");
        At("told-at");
        Satisfied();
        At("follow-up");
        var received = moments.GetValueOrDefault("received-at");
        return new OldTicket
        {
            Id = new OldTicketId(NewId.At(now)),
            Number = Typed("number"),
            Title = Titles.Of(null, happened),
            CustomerName = customer,
            State = state,
            Urgency = urgency,
            DepartmentId = department,
            OwnerId = ownerId,
            ReceivedAt = received,
            RecordedAt = received,
            DoneAt = IsDone(state) ? Last() : null,
            Cells = cells,
        };
    }

    /// <summary>已关闭, 已归档 and 无效: the states of the last step of a case.</summary>
    private bool IsDone(string state) =>
        state.Length > 0 && Rules.Statuses.State(state).Step == "archive";

    /// <summary>A ticket was closed when the last of what it names had happened.</summary>
    private DateTimeOffset Last() =>
        moments
            .Where(m => m.Key is "received-at" or "handled-at" or "told-at" or "follow-up")
            .Max(m => m.Value);

    /// <summary>发生 ≤ 接收 ≤ 处理, and nothing but a limit lies in the future (S2-63).</summary>
    private void Order()
    {
        foreach (
            var (column, at) in moments.Where(m =>
                !m.Key.EndsWith("-due", StringComparison.Ordinal)
            )
        )
        {
            Require(at <= now, column, "field.future");
        }

        if (!moments.TryGetValue("received-at", out var received))
        {
            return;
        }

        foreach (var (column, at) in moments)
        {
            Require(at >= received, column, "feedback.before-received");
        }

        var occurred = FormTime.Read(cells.GetValueOrDefault("occurred") ?? "");
        Require(
            occurred is not { } o
                || (o.AllDay ? BusinessTime.StartOf(BusinessTime.Date(o.At)) : o.At) <= received,
            "occurred",
            "feedback.after-received"
        );
    }

    private void Number()
    {
        var (number, rule) = (Typed("number"), Rules.Numbers.Named("case")!);
        if (!Filled("number", required: true))
        {
            return;
        }

        var read = rule.Read(number);
        Require(
            number.Length <= LongestNumber && Plain().IsMatch(number),
            "number",
            "call-import.number",
            $"{LongestNumber}"
        );
        Require(
            read is null or { Running: <= LongestRunning },
            "number",
            "call-import.number-far",
            $"{LongestRunning}"
        );
        Warn(read is null, "number", "call-import.number-pattern", rule.Pattern);
    }

    private string? Customer()
    {
        var text = Typed("customer");
        Fits("customer", text, ShortText);
        Warn(text.Length == 0, "customer", "call-import.empty");
        return Masked(
            "customer",
            text,
            t => TypedMask.Name(t, Rules.Masks, Rules.Masks.Names["form-001"])
        );
    }

    private string? Contact()
    {
        var text = Typed("contact");
        Fits("contact", text, ShortText);
        Warn(text.Length == 0, "contact", "feedback.no-contact");
        var contact = WrittenContact.Read(text, Rules.Masks);
        fullNumber = contact.Full;
        return Masked("contact", text, _ => contact.Kept);
    }

    private string? Category()
    {
        var text = Typed("category");
        Fits("category", text, ShortText);
        if (Rules.Categories.Called(text) is { } called)
        {
            return called.Code;
        }

        return Listed("category", "case-type", Rules.Codes("case-type"), required: false);
    }

    /// <summary>满意, 满意（5） or 5.</summary>
    private void Satisfied()
    {
        var text = Typed("satisfaction");
        var said = WrittenSatisfaction.Read(text, Rules);
        Require(
            text.Length == 0 || said is not null,
            "satisfaction",
            "call-import.choice",
            string.Join(
                " / ",
                Rules
                    .Codes("satisfaction-level")
                    .Select(c => Rules.Word("satisfaction-level", c, Language))
            )
        );
        Kept("satisfaction", said?.Level);
        Kept("score", said?.Score is { } score ? $"{score}" : null);
    }

    private void At(string column, bool required = false)
    {
        if (Moment(column, required) is { At: var at })
        {
            moments[column] = at;
            Kept(column, BusinessTime.Print(at));
        }
    }

    private string Kept(string column, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            cells[column] = value;
        }

        return value ?? "";
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}_/.-]*$")]
    private static partial Regex Plain();
}
