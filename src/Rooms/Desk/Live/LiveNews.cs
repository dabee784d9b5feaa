using System.Globalization;
using System.Text;
using System.Text.Json;
using Huisheng.Desk.Presence;
using Huisheng.Journal.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Live;

/// <summary>One thing that changed: an entry of the journal, or somebody's coming and going.</summary>
/// <param name="Key">The entry, or the person; together with <paramref name="Turn"/> it is told once.</param>
internal readonly record struct LiveMark(
    string Name,
    string Kind,
    Guid Subject,
    Guid Key,
    int Turn,
    DateTimeOffset At
);

/// <summary>A change with its thing, as the thing's door knows it.</summary>
internal sealed record LiveChange(LiveMark Mark, AtTheDoor Thing)
{
    /// <summary>To those who may see the thing; one's own presence is no news.</summary>
    public bool IsFor(Viewer viewer) =>
        Thing.SeenBy(viewer) && (Mark.Name != LiveNews.Presence || Mark.Key != viewer.Id.Value);
}

/// <summary>What one reading found. <c>Lost</c>: more than can be told; the page must load itself again.</summary>
internal sealed record LiveNews(long ReadAt, IReadOnlyList<LiveChange> Changes, bool Lost = false)
{
    public const string Changed = "changed";
    public const string Presence = "presence";

    /// <summary>
    /// Server-sent events for this viewer, "" when there is nothing for them. The id is the moment of the reading: whoever resumes
    /// there is told again what happened shortly before, and misses nothing, on any node.
    /// </summary>
    public string For(Viewer viewer)
    {
        if (Lost)
        {
            return Reload(ReadAt);
        }

        var text = new StringBuilder();
        var told = new HashSet<(string, string)>();
        foreach (var (mark, thing) in Changes.Where(c => c.IsFor(viewer)))
        {
            if (!told.Add((mark.Name, thing.Subject.Number)))
            {
                continue;
            }

            var (kind, number) = (thing.Subject.Kind, thing.Subject.Number);
            var data =
                mark.Name == Changed
                    ? JsonSerializer.Serialize(
                        new
                        {
                            kind,
                            number,
                            version = thing.Version,
                        }
                    )
                    : JsonSerializer.Serialize(new { kind, number });
            text.Append(
                CultureInfo.InvariantCulture,
                $"id: {ReadAt}\nevent: {mark.Name}\ndata: {data}\n\n"
            );
        }

        return text.ToString();
    }

    public static string Reload(long at) => $"id: {at}\nevent: reload\ndata: {{}}\n\n";
}

/// <summary>Reads what happened from a moment on (never "id greater than": design §4.5).</summary>
internal static class LiveReading
{
    /// <summary>Changes commit up to this much later than the moment they carry.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    public static async Task<LiveNews> Since(
        HuishengDb db,
        SubjectDoors doors,
        DateTimeOffset from,
        DateTimeOffset now,
        Predicate<LiveMark> isNew,
        int most,
        CancellationToken stop
    )
    {
        var entries = await RecentEntries.Since(db, from, most, stop);
        var comings = await db.Attendances()
            .AsNoTracking()
            .Where(p => p.ChangedAt >= from)
            .OrderBy(p => p.ChangedAt)
            .Take(most)
            .ToListAsync(stop);
        var marks = entries
            .Select(e => new LiveMark(LiveNews.Changed, e.SubjectKind, e.SubjectId, e.Id, 0, e.At))
            .Concat(
                comings.Select(p => new LiveMark(
                    LiveNews.Presence,
                    p.Kind,
                    p.SubjectId,
                    p.StaffId.Value,
                    p.Changes,
                    p.ChangedAt
                ))
            )
            .Where(m => isNew(m))
            .ToList();
        var changes = new List<LiveChange>();
        foreach (var kind in marks.GroupBy(m => m.Kind))
        {
            var ids = kind.Select(m => m.Subject).Distinct().ToList();
            var things = (await doors.Find(db, kind.Key, ids, stop)).ToDictionary(t =>
                t.Subject.Id
            );
            changes.AddRange(
                kind.Where(m => things.ContainsKey(m.Subject))
                    .Select(m => new LiveChange(m, things[m.Subject]))
            );
        }

        var lost = entries.Count == most || comings.Count == most;
        return new LiveNews(now.ToUnixTimeSeconds(), changes, lost);
    }
}
