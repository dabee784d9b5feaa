using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms.Tickets;

/// <summary>《客户反馈处理工单》 of history, in the order of the form and in the words of a language .</summary>
internal static class OldTicketCells
{
    public static IReadOnlyList<string> Of(
        OldTicket ticket,
        string department,
        Rulebook rules,
        string language
    ) =>
        [
            .. rules.Forms.Ticket.Fields.Select(f =>
                Cell(f.Code, ticket, department, rules, language)
            ),
        ];

    private static string Cell(
        string code,
        OldTicket ticket,
        string department,
        Rulebook rules,
        string language
    )
    {
        var kept = ticket.Cells.GetValueOrDefault(code);
        return code switch
        {
            "number" => ticket.Number,
            "department" => department,
            _ when kept is null => "",
            "state" => rules.Word("case-state", kept, language),
            "urgency" or "grade" => rules.Word(code, kept, language),
            "category" => Category(kept, rules, language),
            "satisfaction" => Satisfied(ticket, kept, rules, language),
            _ => kept,
        };
    }

    /// <summary>Where no category was named the form has the type of the case.</summary>
    private static string Category(string kept, Rulebook rules, string language) =>
        rules.Categories.Named(kept) is null
            ? rules.Word("case-type", kept, language)
            : rules.Categories.Path(kept, language);

    private static string Satisfied(OldTicket ticket, string level, Rulebook rules, string language)
    {
        var word = rules.Word("satisfaction-level", level, language);
        return ticket.Cells.TryGetValue("score", out var score) ? $"{word}（{score}）" : word;
    }
}
