using Huisheng.Kernel;
using Huisheng.Storage.Model;

namespace Huisheng.Storage.Search;

/// <summary>A thing that was found; its room knows how to show it.</summary>
public sealed record Hit(string Kind, Guid Id, DateTimeOffset At);

/// <summary>What is looked for: every word must be there.</summary>
/// <param name="After">Where the page before ended</param>
public sealed record SearchAsk(IReadOnlyList<string> Words, SearchReach Reach, Place? After)
{
    /// <summary>Pairs of all words; a word of one character has none and is only compared.</summary>
    internal string[] Pairs => [.. Words.SelectMany(SearchText.Pairs).Distinct()];
}

public static class Searching
{
    public const int PageRows = PageSize.Rows;

    public static Task OpenSearch(this HuishengDb db) =>
        db.Engine.OpenSearch(db, CancellationToken.None);

    /// <summary>One page, newest first.</summary>
    public static async Task<Page<Hit>> Search(
        this HuishengDb db,
        SearchAsk ask,
        CancellationToken stop
    )
    {
        var found = await db.Engine.Search(db, ask, stop);
        return new Page<Hit>(
            [.. found.Select(s => new Hit(s.Kind, s.SubjectId, s.At))],
            found.Count < PageRows ? null : new Place(found[^1].At, $"{found[^1].Id}").Write()
        );
    }
}
