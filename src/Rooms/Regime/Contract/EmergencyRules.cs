namespace Huisheng.Regime.Contract;

/// <summary>regime/emergency.yaml: the plan every emergency is worked through by (S1-77, S1-78).</summary>
public sealed record EmergencyRules
{
    /// <summary>A matter of a flagged category is at least that urgent.</summary>
    public required string Urgency { get; init; }

    /// <summary>How long a level has to say that it has it.</summary>
    public required int AcknowledgeMinutes { get; init; }

    /// <summary>Roles in the order they are told.</summary>
    public required IReadOnlyList<string> Levels { get; init; }
    public required IReadOnlyList<RuleEntry> Checklist { get; init; }
    public required string Row { get; init; }
    public required string Document { get; init; }
    public required Text Article { get; init; }
}
