using System.Globalization;
using System.Text.Json;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Journal.Contract;

public sealed record TimelineChange(string Field, string FieldText, string? From, string? To);

public sealed record TimelineActor(string Name, string JobNumber);

/// <summary>One line of the timeline. <c>Tone</c>: person, system or late.</summary>
public sealed record TimelineEntry(
    int No,
    DateTimeOffset At,
    TimelineActor? By,
    string Act,
    string ActText,
    string? Text,
    string? Reason,
    IReadOnlyList<TimelineChange> Changes,
    string Tone
);

/// <summary>The journal of one subject as people read it, newest first. The room that owns the subject asks, after its own permission.</summary>
public sealed class Timeline(HuishengDb db, RuleWord word)
{
    public async Task<Page<TimelineEntry>> Of(
        string kind,
        Guid id,
        string? after,
        string language,
        CancellationToken stop
    )
    {
        var below = int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            ? no
            : int.MaxValue;
        var rows = await db.Entries()
            .AsNoTracking()
            .Where(e => e.SubjectKind == kind && e.SubjectId == id && e.SubjectNo < below)
            .OrderByDescending(e => e.SubjectNo)
            .Take(PageSize.Rows)
            .ToListAsync(stop);
        var next =
            rows.Count == PageSize.Rows
                ? rows[^1].SubjectNo.ToString(CultureInfo.InvariantCulture)
                : null;
        return new Page<TimelineEntry>([.. rows.Select(r => Line(r, language))], next);
    }

    internal TimelineEntry Line(JournalEntry row, string language) =>
        new(
            row.SubjectNo,
            row.At,
            row.StaffId is null ? null : new TimelineActor(row.Name, row.JobNumber),
            row.What,
            word("act", row.What, language),
            row.Text,
            row.Reason,
            [
                .. (
                    JsonSerializer.Deserialize<List<Change>>(row.Changes, JsonSerializerOptions.Web)
                    ?? []
                ).Select(c => new TimelineChange(
                    c.Field,
                    word("field", c.Field, language),
                    Value(c.Field, c.From, language),
                    Value(c.Field, c.To, language)
                )),
            ],
            row.Tone
        );

    /// <summary>A value that is a code of the rules reads as its word; anything else stays as it was written.</summary>
    private string? Value(string field, string? value, string language) =>
        value is null ? null : word(field, value, language);
}
