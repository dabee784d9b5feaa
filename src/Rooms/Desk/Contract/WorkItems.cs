using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Contract;

/// <summary>What a room says about an open piece of work. <c>Customer</c> is masked; type, urgency, grade and state are codes of the regime.</summary>
public sealed record WorkItemFacts(
    Subject Subject,
    string Title,
    string Customer,
    string? Type,
    string? Urgency,
    string? Grade,
    string State,
    StaffId? Owner,
    DepartmentId? Department,
    string? LastEntry,
    DateTimeOffset CreatedAt
);

/// <summary>The clock of a subject that ends first.</summary>
public sealed record NearestDue(
    string Milestone,
    DateTimeOffset StartedAt,
    DateTimeOffset At,
    DateTimeOffset WarnAt
);

/// <summary>What a list shows of a thing besides its number. <c>Customer</c> is masked; urgency and grade are codes.</summary>
public sealed record WorkItemName(string Title, string Customer, string? Urgency, string? Grade);

/// <summary>Keeps the desk in step, inside the act that changes the work itself.</summary>
public static class WorkItems
{
    /// <summary>Adds the open item or brings it up to date; its due time stays.</summary>
    public static async Task Put(Act act, WorkItemFacts facts)
    {
        Tell(await Find(act, facts.Subject) ?? Add(act, facts.Subject), act, facts);
    }

    /// <summary>The first row of work that was born in this act: nothing is looked up.</summary>
    public static void PutFirst(Act act, WorkItemFacts facts) =>
        Tell(Add(act, facts.Subject), act, facts);

    private static void Tell(WorkItem item, Act act, WorkItemFacts facts)
    {
        item.Listed = true;
        item.Number = facts.Subject.Number;
        item.Title = facts.Title;
        item.Customer = facts.Customer;
        item.Type = facts.Type;
        item.Urgency = facts.Urgency;
        item.Grade = facts.Grade;
        item.State = facts.State;
        item.Owner = facts.Owner;
        item.Department = facts.Department;
        item.CreatedAt = facts.CreatedAt;
        if (facts.LastEntry is not null && facts.LastEntry != item.LastEntry)
        {
            item.LastEntry = facts.LastEntry;
            item.LastAt = act.Now;
        }
    }

    /// <summary>The subject's nearest due time, null when no clock runs. May come before <see cref="Put"/> in the same act.</summary>
    public static async Task SetDue(Act act, Subject subject, NearestDue? due)
    {
        var item = await Find(act, subject);
        if (item is null && due is null)
        {
            return;
        }

        item ??= Add(act, subject);
        item.DueAt = due?.At ?? WorkItem.NoDue;
        item.Milestone = due?.Milestone;
        item.DueStartedAt = due?.StartedAt;
        item.WarnAt = due?.WarnAt;
    }

    /// <summary>What other lists call the things they name, of those that are open.</summary>
    public static async Task<IReadOnlyDictionary<Guid, WorkItemName>> Names(
        HuishengDb db,
        IEnumerable<Guid> subjects,
        CancellationToken stop
    )
    {
        var wanted = subjects.Distinct().ToList();
        return await db.WorkItems()
            .AsNoTracking()
            .Where(w => w.Listed && wanted.Contains(w.SubjectId))
            .ToDictionaryAsync(
                w => w.SubjectId,
                w => new WorkItemName(w.Title, w.Customer, w.Urgency, w.Grade),
                stop
            );
    }

    /// <summary>The work is done: its row leaves the desk.</summary>
    public static async Task Close(Act act, Subject subject)
    {
        if (await Find(act, subject) is { } item)
        {
            act.Db.WorkItems().Remove(item);
        }
    }

    private static WorkItem Add(Act act, Subject subject)
    {
        var item = new WorkItem
        {
            Kind = subject.Kind,
            SubjectId = subject.Id,
            Number = subject.Number,
            CreatedAt = act.Now,
        };
        act.Db.WorkItems().Add(item);
        return item;
    }

    /// <summary>The row as this act sees it: also when it was added, or taken away, a moment ago and not yet saved.</summary>
    private static async Task<WorkItem?> Find(Act act, Subject subject)
    {
        var here = act
            .Db.ChangeTracker.Entries<WorkItem>()
            .FirstOrDefault(e => e.Entity.Kind == subject.Kind && e.Entity.SubjectId == subject.Id);
        if (here is { State: EntityState.Deleted })
        {
            await act.Db.SaveChangesAsync(act.Stop);
            return null;
        }

        return here?.Entity
            ?? await act
                .Db.WorkItems()
                .Where(w => w.Kind == subject.Kind && w.SubjectId == subject.Id)
                .Locked()
                .SingleOrDefaultAsync(act.Stop);
    }
}
