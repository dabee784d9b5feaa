using Huisheng.Documents;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Cases.Contract;

/// <summary>《客户反馈处理工单》 as a page: its title, its fields in their order, and who signs (S0-65).</summary>
public static class TicketPaper
{
    public const string Form = "ticket";

    /// <param name="cells">As many as the form has fields; null: to be filled in by hand</param>
    public static Paper Of(
        Rulebook rules,
        IReadOnlyList<string>? cells,
        string? number,
        string language,
        DateTimeOffset now
    ) =>
        new(
            rules.Word("form", Form, language),
            [
                .. rules.Forms.Ticket.Fields.Select(
                    (f, i) => new PaperCell(f.Code, f.Name(language), cells?[i] ?? "", f.Wide)
                ),
            ],
            [.. rules.Forms.Ticket.Signatures.Select(s => s.Name(language))],
            string.Join(
                " · ",
                new[] { number, BusinessTime.Print(now) }.Where(part => part is not null)
            )
        );
}
