using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Cases.Tracking;

/// <summary>What the page of a tracked case says of it.</summary>
/// <param name="When">overdue, today or later</param>
/// <param name="Said">What was said at the last contact</param>
internal sealed record TrackingView(
    DateTimeOffset Since,
    string NextOn,
    string When,
    PersonRef? Contact,
    string? Said
)
{
    public static TrackingView? Of(
        Case item,
        IReadOnlyDictionary<StaffId, PersonRef> people,
        DateTimeOffset now
    ) =>
        item is { TrackedSince: { } since, NextContactAt: { } next }
            ? new TrackingView(
                since,
                Tracked.Day(next)!,
                BusinessTime.Date(next).CompareTo(BusinessTime.Date(now)) switch
                {
                    < 0 => "overdue",
                    0 => "today",
                    _ => "later",
                },
                people.GetValueOrDefault(item.Contacts),
                item.ContactSaid
            )
            : null;
}

internal sealed record TrackedRow(
    string Number,
    string Title,
    string Customer,
    string Type,
    string Urgency,
    string? Grade,
    string StateText,
    int Round,
    TrackingView Tracking,
    int Version
);

/// <param name="Missing">Which of 处理, 反馈, 回访 is not complete: codes and their words</param>
internal sealed record OpenLoopRow(
    string Number,
    string Title,
    string Customer,
    string? Grade,
    string StateText,
    string Department,
    PersonRef? Owner,
    DateTimeOffset RecordedAt,
    IReadOnlyList<LoopStage> Missing
);

internal sealed record LoopStage(string Code, string Text);

internal sealed record LoopCount(string Department, int Count);

/// <param name="Total">Of the whole month, as the departments' counts are</param>
/// <param name="ExportRefusal">Why this person cannot take the month out as a file; null: they can, or may not at all</param>
internal sealed record OpenLoops(
    string Month,
    int Total,
    IReadOnlyList<LoopCount> Departments,
    IReadOnlyList<OpenLoopRow> Items,
    string? Next,
    string? ExportRefusal
);
