using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;

namespace Huisheng.Remedies.Doing;

/// <summary>What each kind of measure must say. Pure.</summary>
internal static class PlanChecks
{
    public const int Longest = 500;
    private const int LongestName = 60;
    private const decimal Most = 100_000;

    public static Refusal? Wrong(NewRemedy request, Member? owner, Rulebook rules)
    {
        var kind = rules.Remedies.Named(request.Kind);
        var check = new Check()
            .Require(
                kind is not null,
                "kind",
                string.IsNullOrEmpty(request.Kind) ? "field.required" : "field.unknown-value"
            )
            .Require(
                kind?.Code != "other" || !string.IsNullOrWhiteSpace(request.Text),
                "text",
                "field.required"
            )
            .Optional(request.Text, "text", Longest)
            .Require(
                string.IsNullOrWhiteSpace(request.OwnerJobNumber) || owner is { Disabled: false },
                "ownerJobNumber",
                "field.unknown-value"
            );
        switch (kind?.Asks)
        {
            case RemedyKind.Amount:
                Amount(check, request, rules.Remedies);
                break;
            case RemedyKind.Waybill:
                Shipment(check, request, rules.Remedies);
                break;
            case RemedyKind.Condition:
                Condition(check, request, rules.Remedies);
                break;
            default:
                break;
        }

        return check.Refusal();
    }

    /// <summary>Kind and amount, to the fen (S2-46).</summary>
    private static void Amount(Check check, NewRemedy request, RemedyRules rules) =>
        check
            .Require(
                rules.Compensations.Any(c => c.Code == request.Compensation),
                "compensation",
                request.Compensation is null ? "field.required" : "field.unknown-value"
            )
            .Require(request.Yuan is not null, "yuan", "field.required")
            .Require(
                request.Yuan is not { } yuan
                    || (yuan > 0 && yuan <= Most && decimal.Round(yuan, 2) == yuan),
                "yuan",
                "remedy.amount",
                $"{Most:0}"
            );

    /// <summary>What is sent, by whom, under which number (S2-45); who pays may be left open.</summary>
    private static void Shipment(Check check, NewRemedy request, RemedyRules rules) =>
        check
            .Text(request.Product, "product", LongestName)
            .Text(request.Carrier, "carrier", LongestName)
            .Text(request.Waybill, "waybill", LongestName)
            .Require(
                request.Payer is null || rules.Payers.Any(p => p.Code == request.Payer),
                "payer",
                "field.unknown-value"
            );

    /// <summary>What must turn out, and a measure that asks nothing further (S2-90).</summary>
    private static void Condition(Check check, NewRemedy request, RemedyRules rules) =>
        check
            .Text(request.Condition, "condition", LongestName)
            .Require(
                rules.Named(request.Then ?? "") is { Asks: null or RemedyKind.Acceptance },
                "then",
                string.IsNullOrEmpty(request.Then) ? "field.required" : "remedy.then-kind"
            )
            .Optional(request.ThenText, "thenText", Longest);
}
