using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Files;

namespace Huisheng.Intake.Views;

/// <summary>客户处理记录表: the eleven columns in their order (S1-60 … S1-70, S1-84).</summary>
internal static class CallForm
{
    public static IReadOnlyList<FormCell> Of(
        Call call,
        CaseSummary? followed,
        string agent,
        IReadOnlyDictionary<Guid, FileView> files,
        Rulebook rules,
        string language
    ) =>
        [
            .. rules.Call.Columns.Select(c => new FormCell(
                c.Code,
                c.Heading(language),
                Value(c.Code, call, followed, agent, files, rules, language)
            )),
        ];

    private static string Value(
        string column,
        Call call,
        CaseSummary? followed,
        string agent,
        IReadOnlyDictionary<Guid, FileView> files,
        Rulebook rules,
        string language
    ) =>
        column switch
        {
            "number" => call.Number,
            "received-at" => BusinessTime.Print(call.ReceivedAt),
            "customer" => call.CustomerName,
            "contact" => call.CustomerPhone,
            "type" => rules.Word("case-type", call.Type, language),
            "description" => Description(call.Description),
            "agent" => call.AsFound?.Agent ?? agent,
            "status" => rules.Word("status-word", followed?.StatusWord ?? call.Status, language),
            "result" => followed?.Result ?? call.Answer ?? "",
            "satisfaction" => $"{(call.CaseNumber is null ? call.Score : followed?.Score)}",
            _ => call.AsFound?.Remarks ?? Remarks(call, files, rules, language),
        };

    /// <summary>时间、事件、诉求 run together as the form prints them; a part the event already says is not said twice (S1-65).</summary>
    private static string Description(CaseDescription d)
    {
        var when =
            d.OccurredOn is { } on && !d.Event.Contains(on, StringComparison.Ordinal) ? on : "";
        var demand =
            d.Demand is { Length: > 0 } wish && !d.Event.Contains(wish, StringComparison.Ordinal)
                ? $",{wish}"
                : "";
        return $"{when}{d.Event}{demand}";
    }

    private static string Remarks(
        Call call,
        IReadOnlyDictionary<Guid, FileView> files,
        Rulebook rules,
        string language
    )
    {
        List<string> remarks =
        [
            .. call.CaseNumber is { } number
                ? [$"{rules.Word("field", "caseNumber", language)}:{number}"]
                : Array.Empty<string>(),
            .. call
                .Evidence.OrderBy(e => e.No)
                .Select(e => $"{rules.Word("evidence", e.Kind, language)}:{Shown(e, files)}"),
        ];
        return remarks.Count == 0
            ? rules.Word("form", "none", language)
            : string.Join("；", remarks);
    }

    /// <summary>Its number; where only files were given, their names.</summary>
    private static string Shown(CallEvidence proof, IReadOnlyDictionary<Guid, FileView> files) =>
        proof.Value.Length > 0
            ? proof.Value
            : string.Join(
                '、',
                proof.FileIds.Where(files.ContainsKey).Select(id => files[id].Name)
            );
}
