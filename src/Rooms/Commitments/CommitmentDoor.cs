using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments;

/// <summary>Who may see a commitment; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class CommitmentDoor : ISubjectDoor
{
    public string Kind => "commitment";

    public string Right => CommitmentRights.Read;

    public async Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(CommitmentId.From).ToList();
        return await Of(db.Commitments().Where(c => wanted.Contains(c.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Commitments().Where(c => c.Number == number), stop)).SingleOrDefault();

    public async Task<string?> Masked(Act act, Guid id, string? text)
    {
        var wanted = CommitmentId.From(id);
        var customer = await act
            .Db.Commitments()
            .Where(c => c.Id == wanted)
            .Select(c => c.CustomerId)
            .SingleAsync(act.Stop);
        return (await CustomerText.Of(act, customer)).Mask(text);
    }

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<Commitment> commitments,
        CancellationToken stop
    )
    {
        var found = await commitments
            .AsNoTracking()
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Version,
                c.OwnerId,
                c.MadeById,
                c.DepartmentId,
            })
            .ToListAsync(stop);
        return
        [
            .. found.Select(c => new AtTheDoor(
                new Subject("commitment", c.Id.Value, c.Number),
                c.Version,
                CommitmentRights.Read,
                [c.OwnerId, c.MadeById],
                [c.DepartmentId]
            )),
        ];
    }
}

internal static class CommitmentRights
{
    public const string Read = "commitment.read";
    public const string Keep = "commitment.keep";
    public const string Reschedule = "commitment.reschedule";
}
