namespace Huisheng.Regime.Contract;

/// <summary>A text in both languages of the house.</summary>
public sealed record Text
{
    public required string Zh { get; init; }
    public required string En { get; init; }

    public string In(string language) => Languages.IsEnglish(language) ? En : Zh;
}

/// <summary>A value of the rules: its code and what people call it.</summary>
public record Entry
{
    public required string Code { get; init; }
    public required string Zh { get; init; }
    public required string En { get; init; }

    /// <summary>The row of the requirement catalogue it comes from; null where a value is no rule.</summary>
    public string? Row { get; init; }

    /// <summary>1 as shipped; each publication of the entry counts on .</summary>
    public int Version { get; init; } = 1;

    public string Name(string language) => Languages.IsEnglish(language) ? En : Zh;
}

/// <summary>A rule: an entry that says which document prescribes it, and where.</summary>
public record RuleEntry : Entry
{
    /// <summary>"000" … "004", "law", or "design" for a value no document gives.</summary>
    public required string Document { get; init; }
    public required Text Article { get; init; }
}

/// <summary>Languages as the API names them: "zh-CN" and "en".</summary>
public static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static bool IsEnglish(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
