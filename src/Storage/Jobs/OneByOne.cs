using Huisheng.Kernel;
using Huisheng.Storage.Acts;

namespace Huisheng.Storage.Jobs;

public static class OneByOne
{
    /// <summary>An act of its own for each that is due, as jobs do their work; gives how many were done.</summary>
    public static async Task<int> Each<T>(
        this ActRunner acts,
        IEnumerable<T> due,
        Func<Act, T, Task<Outcome<int>>> body,
        CancellationToken stop
    )
    {
        var done = 0;
        foreach (var one in due)
        {
            done += (await acts.System(act => body(act, one), stop)).Value;
        }

        return done;
    }
}
