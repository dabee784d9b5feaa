namespace Huisheng.Regime.Contract;

/// <summary>A column of a named form. On paper and in files its heading is name and note: 客户姓名(*).</summary>
public record FormColumn : Entry
{
    public Text? Note { get; init; }

    /// <summary>In characters.</summary>
    public int Width { get; init; } = 12;

    public string Heading(string language) => Name(language) + (Note?.In(language) ?? "");
}

public sealed record RowLimit : RuleEntry
{
    public required int Rows { get; init; }
}

/// <summary>regime/forms.yaml.</summary>
public sealed record FormRules
{
    /// <summary>More rows than this do not leave the house by one person's hand (T27).</summary>
    public required RowLimit Export { get; init; }
    public required RowLimit Import { get; init; }

    /// <summary>《客户反馈处理工单》 (S0-65).</summary>
    public required PaperRules Ticket { get; init; }
}

/// <summary>A form of one record on a page of its own.</summary>
public sealed record PaperRules
{
    public required IReadOnlyList<PaperField> Fields { get; init; }

    /// <summary>Who signs it on paper.</summary>
    public required IReadOnlyList<Entry> Signatures { get; init; }
}

public sealed record PaperField : FormColumn
{
    /// <summary>It takes the whole width of the page.</summary>
    public bool Wide { get; init; }
}
