using Microsoft.Extensions.Configuration;

namespace Huisheng.Storage.Watching;

/// <summary>Room on the disk of the data folder; what is acknowledged must be written first.</summary>
internal sealed class DiskReadiness(IConfiguration settings) : IReadiness
{
    private const int LeastMegabytes = 512;

    public string Name => "disk";

    public Task<ReadinessState> Look(CancellationToken stop)
    {
        var least = settings.GetValue("Readiness:DiskMegabytes", LeastMegabytes);
        var folder = Path.GetFullPath(settings["Data:Folder"] ?? "data");
        var free = new DriveInfo(folder).AvailableFreeSpace / (1024 * 1024);
        return Task.FromResult(
            new ReadinessState(free >= least, $"{free} MB free, {least} MB wanted")
        );
    }
}
