using Huisheng.Kernel;

namespace Huisheng.Storage.Acts;

/// <summary>A thing that people edit on the version they saw.</summary>
public interface IVersioned
{
    Subject Subject { get; }

    int Version { get; set; }
}

/// <summary>What every act on one thing has in common once it is loaded and locked: may this person, do they see it as it is, do it, show it.</summary>
public static class Editing
{
    /// <param name="item">Null when it does not exist for this person.</param>
    /// <param name="show">The thing as its GET shows it, also to somebody whose copy was stale.</param>
    public static async Task<Outcome<TView>> Of<T, TView>(
        Act act,
        T? item,
        Func<T, Refusal?> may,
        Func<T, Task<Refusal?>> body,
        Func<T, Task<TView>> show
    )
        where T : class, IVersioned
        where TView : notnull
    {
        if (item is null)
        {
            return Refusal.NotFound();
        }

        if (may(item) is { } no)
        {
            return no;
        }

        if (act.IsStale(item.Version))
        {
            return Refusal.Stale(item.Subject, await show(item));
        }

        if (await body(item) is { } refusal)
        {
            return refusal;
        }

        // What only adds takes no version and raises none.
        item.Version += act.ExpectedVersion is null ? 0 : 1;
        await act.Db.SaveChangesAsync(act.Stop);
        return await show(item);
    }
}
