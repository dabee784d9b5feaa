using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Regime.Overlays;

/// <summary>The one row that tells every node to read again. It is locked first, so that publishing waits for publishing.</summary>
internal static class States
{
    public static async Task<RegimeState> Locked(Act act)
    {
        await act.Db.Database.ExecuteSqlAsync(
            $"INSERT INTO regime_state (id, version, revision) VALUES ({RegimeState.Only}, 0, 0) ON CONFLICT DO NOTHING",
            act.Stop
        );
        return await act.Db.RegimeStates().Locked().SingleAsync(act.Stop);
    }

    public static void Raise(RegimeState state, bool openClocks)
    {
        state.Version++;
        state.Revision += openClocks ? 1 : 0;
    }
}
