using Huisheng.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
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
public sealed class DueWork(IServiceScopeFactory scopes)
{
    public async Task<int> UntilQuiet(CancellationToken stop = default)
    {
        var total = 0;
        for (var did = -1; did != 0; total += did)
        {
            did = 0;
            await using var scope = scopes.CreateAsyncScope();
            foreach (var job in scope.ServiceProvider.GetServices<IJob>())
            {
                did += await job.DoSome(stop);
            }
        }

        return total;
    }
}

/// <summary>Rings the jobs every few seconds on each node; rows and unique keys make sure nothing happens twice.</summary>
public sealed partial class JobRinger(DueWork work, Clock clock, ILogger<JobRinger> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock.Time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await work.UntilQuiet(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Failed(log, error);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Due work failed and will be tried again")]
    private static partial void Failed(ILogger log, Exception error);
}
