using System.Globalization;
using System.Text.RegularExpressions;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms.Calls;

/// <summary>
/// Understands one line of 客户处理记录表. What cannot be right is an error; what is merely odd comes in as it is, with a warning, and is
/// never put right (C-37). Full names and numbers are masked on the way (S1-56).
/// </summary>
internal sealed partial class CallRowReader(Rulebook rules, Findings found, DateTimeOffset now)
{
    private const int LongestNumber = 40;
    private const int LongestRunning = 999_999;
    private const int LongestName = 60;
    private const int LongestText = 2000;

    // The customer's full name as the line has it, and what is kept of it.
    private (string Full, string Kept) called;
    private FormLine line = new(0, new Dictionary<string, string>());
    private bool wrong;

    /// <summary>Null when the line has errors; its masked cells are in <paramref name="shown"/> either way.</summary>
    public WrittenCall? Read(FormLine from, out IReadOnlyList<string> shown)
    {
        (line, wrong) = (from, false);
        var number = Number();
        var received = Received();
        var customer = Customer();
        var contact = Contact();
        var type = Choice("type", "call-type");
        var description = Text("description", required: true);
        var agent = Agent();
        var status = Choice("status", "status-word");
        var result = Text("result", required: false);
        var score = Score();
        var remarks = Text("remarks", required: false);
        shown =
        [
            number,
            line["received-at"],
            customer,
            contact.Kept,
            line["type"],
            description,
            agent,
            line["status"],
            result,
            line["satisfaction"],
            remarks,
        ];
        if (wrong || received is not { } at || type is null || status is null)
        {
            return null;
        }

        var row = new WrittenCall(line.Line, number, shown)
        {
            ReceivedAt = at,
            Customer = customer,
            Contact = contact.Kept,
            FullNumber = contact.Full,
            Type = type,
            Description = description,
            Agent = agent,
            Status = status,
            Result = result,
            Score = score,
            Remarks = remarks,
            Open = status != "resolved",
            DoneAt = status == "resolved" ? Done(at, result) : null,
        };
        Oddities(row);
        return row;
    }

    private string Number()
    {
        var number = line["number"].Trim();
        var rule = rules.Numbers.Named("call");
        if (number.Length == 0)
        {
            Refuse("number", "field.required");
        }
        else if (number.Length > LongestNumber || !Plain().IsMatch(number))
        {
            Refuse("number", "call-import.number", $"{LongestNumber}");
        }
        else if (rule?.Read(number) is { Running: > LongestRunning })
        {
            Refuse("number", "call-import.number-far", $"{LongestRunning}");
        }
        else if (rule is not null && rule.Read(number) is null)
        {
            found.Warn(line.Line, "number", "call-import.number-pattern", rule.Pattern);
        }

        return number;
    }

    private DateTimeOffset? Received()
    {
        var written = line["received-at"];
        if (string.IsNullOrWhiteSpace(written))
        {
            Refuse("received-at", "field.required");
            return null;
        }

        var at = WrittenTime.Moment(written);
        if (at is null)
        {
            Refuse("received-at", "call-import.time");
        }
        else if (at > now)
        {
            Refuse("received-at", "field.future");
        }

        return at;
    }

    private string Customer()
    {
        var written = line["customer"].Trim();
        Length("customer", written, LongestName);
        var kept = Kept(written, "form-001");
        called = TypedMask.InFull(written, rules.Masks) is { } full
            ? (full, Kept(full, "form-001"))
            : ("", "");
        Warn(kept != written, "customer", "call-import.masked");
        Warn(written.Length == 0, "customer", "call-import.empty");
        return kept;
    }

    private string Kept(string written, string style) =>
        written.Length == 0 ? "" : TypedMask.Name(written, rules.Masks, rules.Masks.Names[style]);

    private WrittenContact Contact()
    {
        var written = line["contact"].Trim();
        Length("contact", written, LongestName);
        var contact = WrittenContact.Read(written, rules.Masks);
        Warn(contact.Kept != written, "contact", "call-import.masked");
        Warn(written.Length == 0, "contact", "call-import.empty");
        Warn(contact.Fragment && written.Length != 4, "contact", "call-import.fragment");
        return contact;
    }

    private string Agent()
    {
        var written = line["agent"].Trim();
        Length("agent", written, LongestName);
        var kept = Kept(written, "staff");
        Warn(kept != written, "agent", "call-import.masked");
        Warn(written.Length == 0, "agent", "call-import.empty");
        return kept;
    }

    private int? Score()
    {
        var written = line["satisfaction"].Trim();
        if (written.Length == 0)
        {
            return null;
        }

        if (
            int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var score)
            && rules.Satisfaction(score) is not null
        )
        {
            return score;
        }

        Refuse("satisfaction", "field.range", "1", "5");
        return null;
    }

    private string? Choice(string column, string list)
    {
        var written = line[column].Trim();
        var codes = rules.Codes(list);
        var code = codes.FirstOrDefault(c =>
            rules.Word(list, c, Languages.Chinese) == written
            || rules
                .Word(list, c, Languages.English)
                .Equals(written, StringComparison.OrdinalIgnoreCase)
        );
        if (code is null)
        {
            Refuse(
                column,
                "call-import.choice",
                string.Join(" / ", codes.Select(c => rules.Word(list, c, found.Language)))
            );
        }

        return code;
    }

    private string Text(string column, bool required)
    {
        var written = line[column];
        Length(column, written, LongestText);
        var empty = string.IsNullOrWhiteSpace(written);
        if (empty && required)
        {
            Refuse(column, "field.required");
        }

        var kept = empty ? "" : FreeText.Mask(written)!;
        // 张伟说 is kept as 张*说, wherever the line gives the name away.
        kept =
            called.Full.Length == 0
                ? kept
                : kept.Replace(called.Full, called.Kept, StringComparison.Ordinal);
        Warn(!empty && kept != written, column, "call-import.masked");
        return kept;
    }

    private void Length(string column, string written, int most)
    {
        if (written.Length > most)
        {
            Refuse(column, "field.too-long", $"{most}");
        }
    }

    private void Refuse(string column, string code, params string[] args)
    {
        wrong = true;
        found.Fault(line.Line, column, code, args);
    }

    private void Warn(bool holds, string column, string code)
    {
        if (holds)
        {
            found.Warn(line.Line, column, code);
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}_/.-]*$")]
    private static partial Regex Plain();
}
