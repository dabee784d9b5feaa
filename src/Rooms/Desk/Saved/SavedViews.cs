using Huisheng.Desk.Cuts;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Saved;

/// <summary>What a saved view named and is there no more: it is not cut by it.</summary>
internal sealed record GoneCut(string Field, string Value);

/// <param name="Sharing">own, department or all.</param>
/// <param name="Cut">What it shows, without what is <c>Gone</c>.</param>
internal sealed record SavedViewRow(
    Guid Id,
    string Name,
    string Sharing,
    ItemCut Cut,
    IReadOnlyList<GoneCut> Gone,
    PersonRef Owner,
    bool Mine,
    bool MayDelete,
    int Version
);

/// <summary>Reads saved views: one's own first, then what others share.</summary>
internal sealed class SavedViews(Rulebook rules, Clock clock)
{
    public const string Save = "view.save";
    public const string Share = "view.share";
    private const int MostShared = 30;

    /// <summary>How many views one person may keep.</summary>
    public int Most => rules.Budgets.ViewsKept;

    public static async Task<IReadOnlyList<SavedView>> Listed(
        HuishengDb db,
        Viewer viewer,
        CancellationToken stop
    )
    {
        var own = await db.SavedViews()
            .AsNoTracking()
            .Of(viewer.Id)
            .OrderBy(v => v.Name)
            .ToListAsync(stop);
        var shared = await db.SavedViews()
            .AsNoTracking()
            .SeenBy(viewer)
            .Where(v => v.Owner != viewer.Id)
            .OrderBy(v => v.Name)
            .ThenBy(v => v.Id)
            .Take(MostShared)
            .ToListAsync(stop);
        return [.. own, .. shared];
    }

    public Task<CutNames> Names(
        HuishengDb db,
        IReadOnlyList<ItemCut> cuts,
        CancellationToken stop
    ) => CutNames.Of(db, cuts, rules, clock.Now, stop);

    public async Task<IReadOnlyList<SavedViewRow>> Rows(
        HuishengDb db,
        Viewer viewer,
        IReadOnlyList<SavedView> views,
        CancellationToken stop
    )
    {
        var names = await Names(db, [.. views.Select(v => v.Cut)], stop);
        var owners = await Staffing.Refs(db, views.Select(v => v.Owner), stop);
        return [.. views.Select(v => Row(v, viewer, names, owners[v.Owner]))];
    }

    private static SavedViewRow Row(SavedView view, Viewer viewer, CutNames names, PersonRef owner)
    {
        var gone = names.Unknown(view.Cut);
        return new SavedViewRow(
            view.Id.Value,
            view.Name,
            view.Sharing,
            view.Cut.Without(gone),
            [
                .. view
                    .Cut.Parts()
                    .Where(m => gone.Contains(m.Field))
                    .Select(m => new GoneCut(m.Field, m.Value)),
            ],
            owner,
            view.Owner == viewer.Id,
            view.MayDelete(viewer) is null,
            view.Version
        );
    }
}
