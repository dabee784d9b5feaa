using System.Globalization;
using Huisheng.Regime.Contract;

namespace Huisheng.Remedies;

/// <summary>A measure in words: its amount, its parcel, what the form says of it, what is said to the customer.</summary>
internal static class RemedyText
{
    /// <summary>What lists, notices and the history call it. They are kept as written, in Chinese.</summary>
    public static string Title(Remedy item, Rulebook rules) =>
        item.Text ?? rules.Word("remedy-kind", item.Kind, Languages.Chinese);

    /// <summary>50元优惠券; 12.50元退款.</summary>
    public static string Amount(Remedy item, Rulebook rules, string language) =>
        rules.Derivation(
            "remedy.amount",
            language,
            Yuan(item.Yuan ?? 0),
            rules.Word("compensation-kind", item.Compensation ?? "", language)
        );

    /// <summary>顺丰 SF56 到付.</summary>
    public static string? Detail(Remedy item, Rulebook rules, string language) =>
        item.Fen is not null ? Amount(item, rules, language)
        : item.Waybill is not null
            ? string.Join(
                ' ',
                new[]
                {
                    item.Product,
                    item.Carrier,
                    item.Waybill,
                    item.Payer is { } payer ? rules.Word("freight-payer", payer, language) : null,
                }.Where(p => !string.IsNullOrEmpty(p))
            )
        : null;

    /// <summary>What 备注 says of what was done: 已发放20元优惠券, 客户接受道歉, 已寄出智能手环，顺丰到付. The form is Chinese.</summary>
    public static string? Remark(Remedy item, Rulebook rules)
    {
        const string chinese = Languages.Chinese;
        return item switch
        {
            { Fen: not null, Compensation: "refund" } => rules.Derivation(
                "remedy.refunded",
                chinese,
                Yuan(item.Yuan!.Value)
            ),
            { Fen: not null } => rules.Derivation(
                "remedy.given",
                chinese,
                Amount(item, rules, chinese)
            ),
            { Waybill: not null } => rules.Derivation(
                "remedy.sent",
                chinese,
                item.Product!,
                item.Carrier!,
                item.Payer is { } payer ? rules.Word("freight-payer", payer, chinese) : ""
            ),
            { Accepted: { } accepted } => rules.Derivation(
                accepted ? "remedy.apology-accepted" : "remedy.apology-refused",
                chinese
            ),
            _ => null,
        };
    }

    /// <summary>The sentence of the document for this measure, with its places filled; null where there is none or a place is empty.</summary>
    public static string? Line(Remedy item, Rulebook rules, string salutation, string language) =>
        item.State is RemedyState.Waiting or RemedyState.Refused
        || rules.Remedies.LineFor(item.Kind) is not { } line
            ? null
            : Say(
                line,
                language,
                new()
                {
                    ["salutation"] = salutation,
                    ["product"] = item.Product ?? "",
                    ["carrier"] = item.Carrier ?? "",
                    ["waybill"] = item.Waybill ?? "",
                    ["amount"] = Yuan(item.Yuan ?? 0),
                    ["kind"] = item.Compensation is { } kind
                        ? rules.Word("compensation-kind", kind, language)
                        : "",
                }
            );

    public static string? Say(
        ScriptLine line,
        string language,
        Dictionary<string, string> values
    ) => line.Say(language, values) is { Refused: false } said ? said.Value : null;

    /// <summary>50, not 50.00; 12.50, not 12.5.</summary>
    public static string Yuan(decimal yuan) =>
        decimal.Truncate(yuan) == yuan
            ? yuan.ToString("0", CultureInfo.InvariantCulture)
            : yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
