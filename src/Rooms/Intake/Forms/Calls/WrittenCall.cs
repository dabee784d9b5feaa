using Huisheng.Kernel;
using Huisheng.Regime.Contract;

namespace Huisheng.Intake.Forms.Calls;

/// <summary>A row of 客户处理记录表 as it was understood: masked already, otherwise to the letter.</summary>
internal sealed record WrittenCall(int Line, string Number, IReadOnlyList<string> Shown)
    : ImportedRow(Line, Number, Shown)
{
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string Customer { get; init; }
    public required string Contact { get; init; }

    /// <summary>A full number, to find the customer by; kept nowhere.</summary>
    public required string? FullNumber { get; init; }
    public required string Type { get; init; }
    public required string Description { get; init; }
    public required string Agent { get; init; }
    public required string Status { get; init; }
    public required string Result { get; init; }
    public required int? Score { get; init; }
    public required string Remarks { get; init; }

    /// <summary>The cells the form prints of it, once it is kept.</summary>
    public IReadOnlyList<string> Cells(Rulebook rules, string language) =>
        [
            Number,
            BusinessTime.Print(ReceivedAt),
            Customer,
            Contact,
            rules.Word("case-type", Type, language),
            Description,
            Agent,
            rules.Word("status-word", Status, language),
            Result,
            $"{Score}",
            Remarks,
        ];
}
