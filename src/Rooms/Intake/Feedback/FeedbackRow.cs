using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Feedback;

/// <summary>The departments and colleagues a file may name.</summary>
internal sealed record Known(
    IReadOnlyDictionary<string, DepartmentId> Departments,
    IReadOnlyDictionary<string, StaffId> Staff
);

/// <summary>One line of a file, read cell by cell; every mistake is noted with its column, what is unusual as a warning.</summary>
internal sealed class FeedbackRow(
    int line,
    IReadOnlyList<string> cells,
    Known known,
    Rulebook rules,
    DateTimeOffset now
) : FormLine(line, cells, rules.Feedback.Columns)
{
    private const int LongText = 2000;
    private const int ShortText = 200;

    /// <summary>The record; null when a cell is wrong.</summary>
    public FeedbackRecord? Read(StaffId by, string file)
    {
        var owner = Owner();
        var occurred = Moment("occurred-at", dayEnough: true);
        var received = Moment("received-at", required: true);
        var limit = Moment("limit");
        var completed = Moment("completed-at");
        var detail = Text("detail", LongText, required: true);
        var remark = Text("remark", LongText);
        var record = new FeedbackRecord
        {
            Id = new FeedbackId(NewId.At(now)),
            Number = Number(),
            CustomerName = Customer(),
            Contact = Contact(),
            CustomerType = Listed("customer-type", rules.Codes("customer-type"), required: true)!,
            Category = Category(),
            CategoryLabel = Typed("category"),
            Detail = detail ?? "",
            OccurredAt = occurred?.At,
            OccurredAllDay = occurred is { AllDay: true },
            Product = Text("product", ShortText),
            Urgency = Listed("urgency", rules.Urgency.Set("feedback").Values, required: true)!,
            DepartmentId = Department(),
            Owner = owner.Text,
            OwnerId = owner.Id,
            ReceivedAt = received?.At ?? now,
            Measures = Text("measures", LongText),
            Limit = limit?.At,
            CompletedAt = completed?.At,
            Satisfaction = Listed(
                "satisfaction",
                rules.Codes("satisfaction-level"),
                required: false
            ),
            Suggestion = Text("suggestion", LongText),
            Remark = remark,
            RecordedAt = now,
            RecordedBy = by,
            ImportedFrom = file,
        };
        foreach (var number in FeedbackFacts.Orders(rules.Feedback, detail, remark))
        {
            record.Orders.Add(
                new FeedbackOrder
                {
                    Id = NewId.At(now),
                    FeedbackId = record.Id,
                    Number = number,
                }
            );
        }

        Order(record, occurred is not null, received is not null);
        if (Errors.Count > 0)
        {
            return null;
        }

        Delay(record);
        return record;
    }

    /// <summary>发生 ≤ 接收 ≤ 完成, and nothing was received tomorrow (S2-63).</summary>
    private void Order(FeedbackRecord r, bool occurred, bool received)
    {
        if (!received)
        {
            return;
        }

        var happened = r.OccurredAllDay
            ? BusinessTime.Date(r.OccurredAt!.Value) <= BusinessTime.Date(r.ReceivedAt)
            : r.OccurredAt is null || r.OccurredAt <= r.ReceivedAt;
        Require(!occurred || happened, "occurred-at", "feedback.after-received");
        Require(r.ReceivedAt <= now, "received-at", "field.future");
        Require(
            r.CompletedAt is null || r.CompletedAt >= r.ReceivedAt,
            "completed-at",
            "feedback.before-received"
        );
        Require(r.CompletedAt is null || r.CompletedAt <= now, "completed-at", "field.future");
        Require(r.Limit is null || r.Limit >= r.ReceivedAt, "limit", "feedback.before-received");
    }

    /// <summary>物流延迟 that was none by the day promised, or by the day of the order (S2-84): said, not corrected (C-37).</summary>
    private void Delay(FeedbackRecord r)
    {
        foreach (var delay in Delivery.Of(r, rules).Where(d => !d.Late))
        {
            Warn(
                "category",
                delay.Base == "order" ? "feedback.delay-order" : "feedback.delay-promise",
                BusinessTime.Print(delay.From),
                $"{Math.Floor(delay.Elapsed.TotalHours)}:{delay.Elapsed.Minutes:00}",
                $"{rules.Feedback.Delivery.Hours}"
            );
        }
    }

    private string Number()
    {
        var rule = rules.Numbers.Named("feedback")!;
        var text = Typed("number").ToUpperInvariant();
        if (Filled("number", required: true))
        {
            Require(rule.Read(text) is not null, "number", "number.pattern", rule.Pattern);
        }

        return text;
    }

    private string? Customer()
    {
        var text = Typed("customer");
        Fits("customer", text, ShortText);
        return Masked(
            "customer",
            text,
            t => TypedMask.Name(t, rules.Masks, rules.Masks.Names["form-002"])
        );
    }

    private string? Contact()
    {
        var text = Typed("contact");
        Fits("contact", text, ShortText);
        if (text.Length == 0)
        {
            Warn("contact", "feedback.no-contact");
        }

        return Masked("contact", text, t => TypedMask.Contact(t, rules.Masks));
    }

    /// <summary>张*, and where a job number stands behind the name, who it is.</summary>
    private (string? Text, StaffId? Id) Owner()
    {
        var text = Typed("owner");
        Fits("owner", text, ShortText);
        var cut = text.LastIndexOf(' ');
        var tail = text[(cut + 1)..];
        if (tail.Length == 0 || !tail.All(char.IsAsciiDigit))
        {
            return (Masked("owner", text, Staff), null);
        }

        var name = cut < 0 ? "" : text[..cut].TrimEnd();
        Require(known.Staff.ContainsKey(tail), "owner", "feedback.no-colleague", tail);
        var masked = name.Length == 0 ? tail : $"{Masked("owner", name, Staff)} {tail}";
        return (masked, known.Staff.TryGetValue(tail, out var id) ? id : null);

        string Staff(string t) => TypedMask.Name(t, rules.Masks, rules.Masks.Names["staff"]);
    }

    private DepartmentId Department()
    {
        var text = Typed("department");
        if (Filled("department", required: true))
        {
            Require(
                known.Departments.ContainsKey(text),
                "department",
                "feedback.no-department",
                text
            );
        }

        return known.Departments.GetValueOrDefault(text);
    }

    private string Category()
    {
        var text = Typed("category");
        Fits("category", text, ShortText);
        var found = rules.Categories.Called(text);
        if (Filled("category", required: true))
        {
            Require(
                found is not null,
                "category",
                "feedback.no-value",
                text,
                Names(rules.Categories.All)
            );
        }

        return found?.Code ?? "";
    }

    private string? Listed(string column, IReadOnlyList<string> codes, bool required)
    {
        var text = Typed(column);
        if (!Filled(column, required))
        {
            return null;
        }

        var list = column == "satisfaction" ? "satisfaction-level" : column;
        var words = codes.ToDictionary(
            c => rules.Word(list, c, Languages.Chinese),
            StringComparer.Ordinal
        );
        if (words.TryGetValue(text, out var code))
        {
            return code;
        }

        Require(false, column, "feedback.no-value", text, string.Join('、', words.Keys));
        return null;
    }

    private static string Names(IEnumerable<Category> all) =>
        string.Join('、', all.Select(c => c.Zh));
}
