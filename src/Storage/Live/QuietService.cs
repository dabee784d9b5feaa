using Microsoft.Extensions.Hosting;

namespace Huisheng.Storage.Live;

/// <summary>
/// Work in the background that ends when it is told to, whatever was under way: being stopped, even before the house was open, is
/// no error and leaves no line in the log.
/// </summary>
public abstract class QuietService : BackgroundService
{
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Work(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop; what it read or told is read and told by another node, or at the next start.
        }
    }

    protected abstract Task Work(CancellationToken stop);
}
