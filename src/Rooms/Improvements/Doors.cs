using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Improvements;

/// <summary>Who may see a suggestion; the same people and departments as <c>SeenBy</c> in Tables.cs.</summary>
internal sealed class SuggestionDoor : ISubjectDoor
{
    public string Kind => "suggestion";

    public string Right => Rights.Read;

    public Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(SuggestionId.From).ToList();
        return Of(db.Suggestions().Where(s => wanted.Contains(s.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Suggestions().Where(s => s.Number == number), stop)).SingleOrDefault();

    public async Task<string?> Masked(Act act, Guid id, string? text)
    {
        var wanted = SuggestionId.From(id);
        return await Typed.Mask(
            act,
            await act
                .Db.Suggestions()
                .Where(s => s.Id == wanted)
                .Select(s => s.CustomerId)
                .SingleAsync(act.Stop),
            text
        );
    }

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<Suggestion> rows,
        CancellationToken stop
    ) =>
        [
            .. (await rows.AsNoTracking().ToListAsync(stop)).Select(s => new AtTheDoor(
                s.Subject,
                s.Version,
                Rights.Read,
                [s.RecordedById],
                [s.DepartmentId]
            )),
        ];
}

/// <summary>Who may see an item of the plan.</summary>
internal sealed class ImprovementDoor : ISubjectDoor
{
    public string Kind => "improvement";

    public string Right => Rights.Read;

    public Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var wanted = ids.Select(ImprovementId.From).ToList();
        return Of(db.Improvements().Where(i => wanted.Contains(i.Id)), stop);
    }

    public async Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop) =>
        (await Of(db.Improvements().Where(i => i.Number == number), stop)).SingleOrDefault();

    public async Task<string?> Masked(Act act, Guid id, string? text)
    {
        var wanted = ImprovementId.From(id);
        return await Typed.Mask(
            act,
            await act
                .Db.Improvements()
                .Where(i => i.Id == wanted)
                .Select(i => i.CustomerId)
                .SingleAsync(act.Stop),
            text
        );
    }

    private static async Task<IReadOnlyList<AtTheDoor>> Of(
        IQueryable<Improvement> rows,
        CancellationToken stop
    ) =>
        [
            .. (await rows.AsNoTracking().ToListAsync(stop)).Select(i => new AtTheDoor(
                i.Subject,
                i.Version,
                Rights.Read,
                i.OwnerId is { } owner ? [owner, i.MadeById] : [i.MadeById],
                [i.DepartmentId]
            )),
        ];
}

/// <summary>What was typed about a customer's suggestion; the name of a customer nobody knows any more is not known to any mask.</summary>
internal static class Typed
{
    public static async Task<string?> Mask(Act act, CustomerId? customer, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : customer is { } id ? (await CustomerText.Of(act, id)).Mask(text.Trim())
        : PersonalText.Mask(text.Trim());
}
