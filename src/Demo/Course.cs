namespace Huisheng.Demo;

/// <summary>Who calls about what, and how it goes.</summary>
internal sealed record Call(
    Matter Matter,
    string Customer,
    string Agent,
    Fate Fate = Fate.Well,
    Step Until = Step.ToTheEnd
);

/// <summary>One case on its way.</summary>
internal sealed record Course(
    string Number,
    Matter Matter,
    string Agent,
    string Owner,
    Fate Fate,
    Step Until,
    bool Again = false,
    bool Missed = false
)
{
    public string Path => $"/api/cases/{Number}";
}
