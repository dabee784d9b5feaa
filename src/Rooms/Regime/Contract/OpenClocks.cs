using Huisheng.Kernel;
using Huisheng.Storage.Model;

namespace Huisheng.Regime.Contract;

/// <summary>A running clock that would be due at another time under other rules.</summary>
public sealed record ClockShift(
    Subject Subject,
    string Milestone,
    DateTimeOffset StartedAt,
    DateTimeOffset Due,
    DateTimeOffset NewDue
);

/// <summary>How many clocks run, how many of them would move, and the first of those by their due time.</summary>
public sealed record ClockShifts(int Open, int Moved, IReadOnlyList<ClockShift> First);

/// <summary>What a rule gives for one start.</summary>
public sealed record SampleDue(
    DateTimeOffset Start,
    DateTimeOffset? Opens,
    DateTimeOffset Due,
    bool Provisional
);

/// <summary>
/// What other rules would do to the clocks that run, before anybody publishes them (design §4.2). Clocks are kept by a room below, so it
/// answers here.
/// </summary>
public interface IOpenClocks
{
    /// <summary>The clocks that would move under these rules and calendars; <c>trial.AsOf</c> says which hold for a clock's subject.</summary>
    Task<ClockShifts> Under(HuishengDb db, Rulebook trial, int most, CancellationToken stop);

    /// <summary>The due times of one time limit (its code in clocks.yaml) for these starts; empty where it sets none.</summary>
    IReadOnlyList<SampleDue> Samples(
        Rulebook rules,
        string clock,
        IReadOnlyList<DateTimeOffset> starts
    );
}
