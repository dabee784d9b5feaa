using Huisheng.Journal.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Customers;

/// <summary>Entries of the journal in one line each: act, who, why, what changed. Newest first.</summary>
internal static class Journal
{
    public static async Task<IReadOnlyList<string>> Of(TestHouse house, string kind, string id)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var timeline = scope.ServiceProvider.GetRequiredService<Timeline>();
        List<string> lines = [];
        string? after = null;
        do
        {
            var page = await timeline.Of(kind, Guid.Parse(id), after, "zh-CN", default);
            lines.AddRange(page.Items.Select(Line));
            after = page.Next;
        } while (after is not null);

        return lines;
    }

    /// <summary>Every entry of one act, whatever it is about.</summary>
    public static async Task<IReadOnlyList<string>> About(TestHouse house, string act)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var subjects = await scope
            .ServiceProvider.GetRequiredService<HuishengDb>()
            .Database.SqlQuery<string>(
                $"SELECT DISTINCT subject_kind || ' ' || CAST(subject_id AS TEXT) AS \"Value\" FROM journal_entries WHERE what = {act}"
            )
            .ToListAsync();
        List<string> lines = [];
        foreach (var subject in subjects.Select(s => s.Split(' ')))
        {
            lines.AddRange(await Of(house, subject[0], subject[1]));
        }

        return [.. lines.Where(l => l.StartsWith($"{act} ", StringComparison.Ordinal))];
    }

    private static string Line(TimelineEntry e) =>
        $"{e.Act} {e.By?.JobNumber} {e.Reason} {string.Join(' ', e.Changes.Select(c => $"{c.Field}:{c.From}→{c.To}"))}";
}
