using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage.Watching;

public sealed record ReadinessLine(string Name, bool Ready, string Detail);

/// <summary>Asks everything a node needs, each within two seconds.</summary>
public sealed class ReadinessBoard(IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<IReadOnlyList<ReadinessLine>> Look(CancellationToken stop)
    {
        List<ReadinessLine> lines = [];
        await using var scope = scopes.CreateAsyncScope();
        foreach (var asked in scope.ServiceProvider.GetServices<IReadiness>())
        {
            lines.Add(await Ask(asked, stop));
        }

        return lines;
    }

    private static async Task<ReadinessLine> Ask(IReadiness asked, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            // WaitAsync: an engine that does not listen to the token must not hold the answer.
            var state = await asked.Look(patience.Token).WaitAsync(Patience, stop);
            return new ReadinessLine(asked.Name, state.Ready, state.Detail);
        }
        catch (Exception error)
            when (error
                    is DbException
                        or SocketException
                        or IOException
                        or TimeoutException
                        or InvalidOperationException
                || (error is OperationCanceledException && !stop.IsCancellationRequested)
            )
        {
            // The kind of the error only: its message may quote what was written.
            return new ReadinessLine(asked.Name, false, error.GetType().Name);
        }
    }
}
