using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Improvements;

/// <summary>What may be done with a suggestion: pure.</summary>
internal sealed partial class Suggestion
{
    public const string Decision = "decision";
    public const string Carried = "done";

    public bool IsDecided => State > SuggestionState.Assessing;

    /// <summary>What the customer is to be told now: the decision, and later that it was carried out.</summary>
    public string? ToTell =>
        !IsDecided || CustomerId is null ? null
        : State == SuggestionState.Done ? Carried
        : Decision;

    public bool OwesWord => ToTell is { } now && ToldFor != now;

    /// <summary>It waits for its department: to be judged, or to become an item of the plan (S0-70).</summary>
    public bool IsWaiting =>
        State is SuggestionState.Pending or SuggestionState.Assessing or SuggestionState.Feasible;

    public bool ReachedBy(Viewer viewer, string right) =>
        viewer.Reaches(right, [RecordedById], [DepartmentId]);

    public Refusal? MayAssess() =>
        State is SuggestionState.Pending or SuggestionState.Assessing
            ? null
            : Refusal.Because("suggestion.decided");

    public void Assess(DepartmentId department)
    {
        DepartmentId = department;
        State = SuggestionState.Assessing;
    }

    public Refusal? MayJudge() => MayAssess();

    public void Judge(
        bool feasible,
        string? opinion,
        int? days,
        StaffId by,
        DateTimeOffset now,
        TimeSpan remindAfter
    )
    {
        State = feasible ? SuggestionState.Feasible : SuggestionState.Infeasible;
        Opinion = opinion;
        Days = feasible ? days : null;
        PlannedOn = Days is { } cycle ? BusinessTime.Date(now).AddDays(cycle) : null;
        EvaluatedById = by;
        EvaluatedAt = now;
        Owe(now, remindAfter);
    }

    /// <summary>A verdict may be taken back until it is in the plan: from then on the item of the plan is what is changed.</summary>
    public Refusal? MayReconsider() =>
        State switch
        {
            SuggestionState.Feasible or SuggestionState.Infeasible => null,
            SuggestionState.Planned or SuggestionState.Done => Refusal.Because(
                "suggestion.planned-already"
            ),
            _ => Refusal.Because("suggestion.undecided"),
        };

    /// <summary>It is judged anew. A customer who has heard the verdict hears the next one too.</summary>
    public void Reconsider()
    {
        State = SuggestionState.Assessing;
        (Opinion, Days, PlannedOn) = (null, null, null);
        (EvaluatedById, EvaluatedAt) = (null, null);
        (ToldFor, UntoldReason, RemindAt) = (null, null, null);
    }

    public Refusal? MayPlan() =>
        State switch
        {
            SuggestionState.Feasible => null,
            SuggestionState.Planned or SuggestionState.Done => Refusal.Because(
                "suggestion.planned-already"
            ),
            _ => Refusal.Because("suggestion.not-feasible"),
        };

    public void Plan(string improvement)
    {
        State = SuggestionState.Planned;
        ImprovementNumber = improvement;
    }

    public void CarryOut(DateTimeOffset now, TimeSpan remindAfter)
    {
        State = SuggestionState.Done;
        Owe(now, remindAfter);
    }

    public Refusal? MayTell() =>
        CustomerId is null ? Refusal.Because("suggestion.no-customer")
        : ToTell is null ? Refusal.Because("suggestion.undecided")
        : ToldFor == ToTell ? Refusal.Because("suggestion.told-already")
        : null;

    public void Tell(string channel, string text, StaffId by, DateTimeOffset now)
    {
        ToldFor = ToTell;
        ToldAt = now;
        ToldById = by;
        ToldChannel = channel;
        ToldText = text;
        UntoldReason = null;
        RemindAt = null;
    }

    /// <summary>The customer cannot be reached or does not want to hear: said once, nobody is reminded of it any more.</summary>
    public void GiveUp(string reason)
    {
        ToldFor = ToTell;
        UntoldReason = reason;
        RemindAt = null;
    }

    private void Owe(DateTimeOffset now, TimeSpan remindAfter) =>
        RemindAt = OwesWord ? now + remindAfter : null;
}
