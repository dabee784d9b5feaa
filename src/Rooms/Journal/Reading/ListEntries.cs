using Huisheng.Journal.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Reading;

/// <summary>One entry as the auditor reads it; <c>SubjectText</c> is what is shown for the number. <c>Seal</c> is null until the sealer has come by.</summary>
internal sealed record JournalLine(
    Guid Id,
    string SubjectKind,
    string SubjectKindText,
    string SubjectNumber,
    string SubjectText,
    long? Seal,
    TimelineEntry Entry
);

/// <summary>What an auditor looks for: who by job number, act and subject as people quote it, days from and to, both counted in.</summary>
internal sealed record JournalFilter
{
    [FromQuery(Name = "who")]
    public string? Who { get; init; }

    [FromQuery(Name = "act")]
    public string? Act { get; init; }

    [FromQuery(Name = "subject")]
    public string? Subject { get; init; }

    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "after")]
    public string? After { get; init; }
}

/// <summary>GET /api/journal: entries of all subjects, newest first.</summary>
internal static class ListEntries
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/api/journal", Answer).Permit("journal.read").Answers<Page<JournalLine>>();

    private static async Task<Page<JournalLine>> Answer(
        [AsParameters] JournalFilter filter,
        HuishengDb db,
        Timeline timeline,
        RuleWord word,
        HttpContext http,
        CancellationToken stop
    )
    {
        var language = Problems.Language(http);
        var rows = await Found(db, filter)
            .OrderByDescending(e => e.Id)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        return new Page<JournalLine>(
            [
                .. rows.Select(e => new JournalLine(
                    e.Id,
                    e.SubjectKind,
                    word("subject-kind", e.SubjectKind, language),
                    e.SubjectNumber,
                    Called(e, word, language),
                    e.Seal,
                    timeline.Line(e, language)
                )),
            ],
            rows.Count == PageSize.Rows ? rows[^1].Id.ToString() : null
        );
    }

    /// <summary>The number people quote; a form, and a file of it that came in, have no number but the form's name.</summary>
    private static string Called(JournalEntry entry, RuleWord word, string language) =>
        entry.SubjectKind is "form" or "import"
            ? word("form", entry.SubjectNumber, language)
            : entry.SubjectNumber;

    /// <summary>Ids grow with time, so the primary key is the order of the list.</summary>
    private static IQueryable<JournalEntry> Found(HuishengDb db, JournalFilter filter)
    {
        var rows = db.Entries().AsNoTracking();
        if (Guid.TryParse(filter.After, out var after))
        {
            rows = rows.Where(e => e.Id.CompareTo(after) < 0);
        }

        if (filter.Who is { Length: > 0 } who)
        {
            rows = rows.Where(e => e.JobNumber == who);
        }

        if (filter.Act is { Length: > 0 } act)
        {
            rows = rows.Where(e => e.What == act);
        }

        if (filter.Subject is { Length: > 0 } subject)
        {
            var named = db.JournalSubjects().Where(s => s.Number == subject);
            rows = rows.Where(e => named.Any(s => s.Kind == e.SubjectKind && s.Id == e.SubjectId));
        }

        return Within(rows, filter.From, filter.To);
    }

    private static IQueryable<JournalEntry> Within(
        IQueryable<JournalEntry> rows,
        DateOnly? from,
        DateOnly? to
    )
    {
        if (from is { } first)
        {
            var start = BusinessTime.StartOf(first);
            rows = rows.Where(e => e.At >= start);
        }

        if (to is { } last)
        {
            var end = BusinessTime.EndOf(last);
            rows = rows.Where(e => e.At <= end);
        }

        return rows;
    }
}
