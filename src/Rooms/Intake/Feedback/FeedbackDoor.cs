using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

/// <summary>Who may see a feedback record; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class FeedbackDoor : ISubjectDoor
{
    public string Kind => "feedback";

    public string Right => "feedback.read";

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(FeedbackId.From).ToList();
        return await Of(db.Feedback().Where(r => wanted.Contains(r.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Feedback().Where(r => r.Number == number), stop)).SingleOrDefault();

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<FeedbackRecord> records,
        CancellationToken stop
    )
    {
        var found = await records
            .AsNoTracking()
            .Select(r => new
            {
                r.Id,
                r.Number,
                r.Version,
                r.OwnerId,
                r.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(r => new AtTheDoor(
                new Subject("feedback", r.Id.Value, r.Number),
                r.Version,
                "feedback.read",
                r.OwnerId is { } owner ? [owner] : [],
                [r.DepartmentId]
            )),
        ];
    }
}
