using Huisheng.Cases.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Keeping;

namespace Huisheng.Cases;

/// <summary>
/// What a case may do. Each <c>May…</c> answers without changing anything, so the screen asks the same question as the act;
/// the verb beside it does it and is only called after a yes.
/// </summary>
internal sealed partial class Case
{
    private bool IsWorkedOn =>
        State is CaseState.Acknowledged or CaseState.InProgress or CaseState.Reopened;

    /// <param name="mayRule">Whether this person decides where two departments gave it back.</param>
    public Refusal? MayDispatch(bool mayRule) =>
        State is not (CaseState.Classified or CaseState.Graded or CaseState.Reopened)
            ? Refusal.Because("case.dispatched-already")
        : RulerId is not null && !mayRule ? Refusal.Because("case.ruling-wanted")
        : null;

    /// <summary>转办: it was another department's before (S1-37).</summary>
    public bool HandsOver(DepartmentId department) =>
        DispatchedAt is not null && DepartmentId != department;

    /// <summary>The caller hears where their matter goes as it leaves the agent (S1-37).</summary>
    public bool LeavesTheHotline => DispatchedAt is null && Source == CaseSources.Hotline;

    public void Dispatch(DepartmentId department, StaffId owner, string urgency, DateTimeOffset now)
    {
        Ruled |= RulerId is not null;
        RulerId = null;
        DepartmentId = department;
        OwnerId = owner;
        Urgency = urgency;
        DispatchedAt ??= now;
        OwnerReceivedAt = now;
        OwnerContactedAt = null;
        State = State == CaseState.Reopened ? CaseState.Reopened : CaseState.Dispatched;
    }

    /// <summary>退回: whoever has it gives it back, until the supervisor has ruled (S2-34).</summary>
    public Refusal? MayReturn() =>
        State is not CaseState.Dispatched && !IsWorkedOn || OwnerId is null
            ? Refusal.Because("case.not-with-owner")
        : Ruled ? Refusal.Because("case.ruled")
        : null;

    /// <summary>It waits to be dispatched again; its other limits run on.</summary>
    public void Return(StaffId? ruler)
    {
        Returns++;
        RulerId = ruler;
        OwnerId = null;
        OwnerReceivedAt = null;
        State =
            Round > 1 ? CaseState.Reopened
            : Grade is null ? CaseState.Classified
            : CaseState.Graded;
    }

    public Refusal? MayContact() =>
        State is CaseState.Dispatched || IsWorkedOn ? null : Refusal.Because("case.not-with-owner");

    /// <summary>An owner's contact counts as first response (C-03).</summary>
    public void Contact(DateTimeOffset now)
    {
        OwnerContactedAt ??= now;
        RespondedAt ??= now;
        State = State == CaseState.Dispatched ? CaseState.Acknowledged : CaseState.InProgress;
    }

    public Refusal? MayProgress() => MayContact();

    /// <summary>凭证 may come late; only an archived case is read-only (S1-23, S1-45).</summary>
    public Refusal? MayAddEvidence() =>
        State == CaseState.Archived ? Refusal.Because("case.archived-already") : null;

    public Refusal? MayStartEmergency() => MayCommit();

    public Refusal? MayCommit() => IsOpen ? null : Refusal.Because("case.closed-already");

    public void Progress() => State = State is CaseState.Dispatched ? State : CaseState.InProgress;

    /// <summary>Handling is recorded by an owner who has spoken with the customer (S2-37).</summary>
    public Refusal? MayHandle() =>
        State is CaseState.Dispatched ? Refusal.Because("case.contact-first")
        : IsWorkedOn ? null
        : Refusal.Because("case.not-with-owner");

    public void Handle(string result, string solution, DateTimeOffset now)
    {
        Result = result;
        Solution = solution;
        HandledAt = now;
        State = CaseState.Handled;
    }

    public Refusal? MayFetch() =>
        State != CaseState.Handled ? Refusal.Because("case.nothing-to-fetch")
        : FetchedAt is not null ? Refusal.Because("case.fetched-already")
        : null;

    public void Fetch(DateTimeOffset now) => FetchedAt = now;

    public Refusal? MayTell() =>
        State == CaseState.Handled ? null : Refusal.Because("case.nothing-to-tell");

    /// <summary>The text is on its way; what the customer says to it is still to come.</summary>
    public void Inform(DateTimeOffset now) => FetchedAt ??= now;

    public void Tell(DateTimeOffset now)
    {
        FetchedAt ??= now;
        ResolvedAt = now;
        State = CaseState.Resolved;
    }

    /// <summary>不满意: the next round begins; the owner has it again.</summary>
    public void Reopen()
    {
        Round++;
        HandledAt = null;
        FetchedAt = null;
        ResolvedAt = null;
        FollowedUpAt = null;
        State = CaseState.Reopened;
    }

    public Refusal? MayReopen() =>
        State is CaseState.Handled or CaseState.Resolved or CaseState.FollowUp or CaseState.Closed
            ? null
            : Refusal.Because("case.not-resolved");

    /// <summary>
    /// 处理-反馈-回访 must be whole and the customer satisfied, at least basically (S2-86, C-15). An exception, with reason, leaves
    /// out the follow-ups that cannot be had, never the handling.
    /// </summary>
    /// <param name="measures">What was planned about it and is not done; an exception leaves them on the desks where they are.</param>
    public Refusal? MayClose(
        SatisfactionRules satisfaction,
        IReadOnlyList<MissingPiece> measures,
        bool exception
    )
    {
        if (!IsOpen)
        {
            return Refusal.Because("case.closed-already");
        }

        List<MissingPiece> missing =
        [
            .. HandledAt is null
                ? [new MissingPiece("obligation.handle")]
                : Array.Empty<MissingPiece>(),
            .. ResolvedAt is null
                ? [new MissingPiece("obligation.tell")]
                : Array.Empty<MissingPiece>(),
        ];
        if (!exception)
        {
            missing.AddRange(measures);
            missing.AddRange(
                Obligations
                    .Where(o => o.SettledAt is null)
                    .OrderBy(o => o.Code, StringComparer.Ordinal)
                    .Select(o => new MissingPiece(o.Code, o.Number, o.Number))
            );
            if (
                missing.Count == 0
                && LatestSatisfaction is { } latest
                && satisfaction.Named(latest.Level)?.Closes != true
            )
            {
                missing.Add(new MissingPiece("obligation.satisfied"));
            }
        }

        return missing.Count == 0
            ? null
            : new Refusal("case.loop-not-closed") { Missing = missing };
    }

    public void Close(string? exceptionReason, DateTimeOffset now)
    {
        ExceptionReason = exceptionReason;
        ClosedAt = now;
        State = CaseState.Closed;
    }

    /// <summary>The archive holds call record, result and satisfaction (S1-45); an exception's reason stands for a satisfaction nobody could get.</summary>
    public Refusal? MayArchive()
    {
        if (State != CaseState.Closed)
        {
            return Refusal.Because(
                State == CaseState.Archived ? "case.archived-already" : "case.close-first"
            );
        }

        List<MissingPiece> missing =
        [
            .. string.IsNullOrEmpty(Result)
                ? [new MissingPiece("obligation.handle")]
                : Array.Empty<MissingPiece>(),
            .. Satisfaction.Count == 0 && ExceptionReason is null
                ? [new MissingPiece("obligation.satisfaction")]
                : Array.Empty<MissingPiece>(),
        ];
        return missing.Count == 0
            ? null
            : new Refusal("case.archive-incomplete") { Missing = missing };
    }

    public void Archive(DateTimeOffset now, int keptMonths)
    {
        ArchivedAt = now;
        KeptUntil = KeptTime.Until(now, keptMonths);
        State = CaseState.Archived;
    }

    public CaseSatisfaction? LatestSatisfaction =>
        Satisfaction.OrderBy(s => s.At).ThenBy(s => s.Id).LastOrDefault();
}
