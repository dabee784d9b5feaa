using Huisheng.Kernel;
using Huisheng.Storage.Live;
using Huisheng.Storage.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Huisheng.Storage.Jobs;

/// <summary>Work that falls due by itself. It takes only what is due and may run on several nodes at once.</summary>
public interface IJob
{
    string Name { get; }

    /// <summary>Does some of what is due now and says how much it did; 0 means quiet.</summary>
    Task<int> DoSome(CancellationToken stop);
}

/// <summary>Runs every job until none has anything due. A test's clock calls it after each move.</summary>
public sealed class DueWork
{
    private readonly IServiceScopeFactory scopes;
    private readonly Pulse pulse;

    internal DueWork(IServiceScopeFactory scopes, Pulse pulse)
    {
        this.scopes = scopes;
        this.pulse = pulse;
    }

    /// <param name="stop">Asks for an end: the step that runs is finished, the next is not begun.</param>
    public async Task<int> UntilQuiet(CancellationToken stop = default)
    {
        var total = 0;
        Dictionary<string, Exception> failed = [];
        for (var did = -1; did != 0 && !stop.IsCancellationRequested; total += did)
        {
            did = await Round(failed, stop);
        }

        if (failed.Count > 0)
        {
            throw new JobsFailedException(failed);
        }

        return total;
    }

    /// <summary>A job that failed is left for the next ring; the others do not wait for it.</summary>
    private async Task<int> Round(Dictionary<string, Exception> failed, CancellationToken stop)
    {
        var did = 0;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var job in scope.ServiceProvider.GetServices<IJob>())
        {
            if (stop.IsCancellationRequested)
            {
                return did;
            }

            if (failed.ContainsKey(job.Name))
            {
                continue;
            }

            try
            {
                did += await job.DoSome(CancellationToken.None);
            }
            catch (Exception error)
            {
                failed[job.Name] = error;
            }
        }

        if (did == 0 && failed.Count == 0)
        {
            await pulse.Beat(
                scope.ServiceProvider.GetRequiredService<HuishengDb>(),
                CancellationToken.None
            );
        }

        return did;
    }
}

/// <summary>Jobs that could not be done this time, by name.</summary>
public sealed class JobsFailedException(IReadOnlyDictionary<string, Exception> failed)
    : AggregateException($"Jobs that failed: {string.Join(", ", failed.Keys)}", failed.Values);

/// <summary>Rings the jobs every few seconds on each node; rows and unique keys make sure nothing happens twice.</summary>
public sealed partial class JobRinger(DueWork work, Clock clock, ILogger<JobRinger> log)
    : QuietService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task Work(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Every, clock.Time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            try
            {
                await work.UntilQuiet(stop);
            }
            catch (Exception error) when (!stop.IsCancellationRequested || !IsStop(error))
            {
                Failed(log, error);
            }
        }
    }

    private static bool IsStop(Exception error) =>
        error is OperationCanceledException
        || (error is JobsFailedException failed && failed.InnerExceptions.All(IsStop));

    [LoggerMessage(1201, LogLevel.Error, "Due work failed and will be tried again")]
    private static partial void Failed(ILogger log, Exception error);
}
