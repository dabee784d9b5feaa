namespace Huisheng.Demo;

/// <summary>How one matter goes. Most go well; some are late, some come back, some wait for somebody today.</summary>
internal enum Fate
{
    Well,
    LateContact,
    SlowHandling,
    NotSatisfied,
    VisitFindsMore,
    NobodyReached,
}

/// <summary>How far a matter has come today; what follows is left for whoever looks at the demonstration.</summary>
internal enum Step
{
    Registered,
    Dispatched,
    Contacted,
    InProgress,
    Handled,
    Told,
    Reopened,

    /// <summary>Followed up once; the second follow-up waits for its specialist.</summary>
    Visited,
    ToTheEnd,
}
