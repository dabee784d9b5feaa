namespace Huisheng.Storage.Watching;

/// <summary>One thing a node needs to do its work. <c>Detail</c> holds no personal data: it is shown to those who run the house.</summary>
public sealed record ReadinessState(bool Ready, string Detail);

/// <summary>Looks whether this thing is there now. It may throw: what cannot be looked at is not ready.</summary>
public interface IReadiness
{
    string Name { get; }

    Task<ReadinessState> Look(CancellationToken stop);
}
