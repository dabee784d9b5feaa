using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.People.Contract;

/// <summary>A thing as its room's door knows it: its version now, and to whom it belongs for the right to read it.</summary>
public sealed record AtTheDoor(
    Subject Subject,
    int Version,
    string Right,
    IReadOnlyList<StaffId> People,
    IReadOnlyList<DepartmentId> Departments
)
{
    public bool SeenBy(Viewer viewer) => viewer.Reaches(Right, People, Departments);
}

/// <summary>
/// A room that has subjects answers here who may see them, in one query for many, so that presence and live rows ask without
/// knowing the room. It must say yes exactly where the room's own list and page do.
/// </summary>
public interface ISubjectDoor
{
    string Kind { get; }

    /// <summary>Without this right nobody reads one of them, whosever it is.</summary>
    string Right { get; }

    Task<IReadOnlyList<AtTheDoor>> Ask(
        HuishengDb db,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    );

    Task<AtTheDoor?> Ask(HuishengDb db, string number, CancellationToken stop);

    /// <summary>What somebody typed about this thing, masked as the room masks it: only the room knows whose name may not stand in it.</summary>
    Task<string?> Masked(Act act, Guid id, string? text) =>
        Task.FromResult(PersonalText.Mask(text));
}

/// <summary>All doors of the house.</summary>
public sealed class SubjectDoors(IEnumerable<ISubjectDoor> doors)
{
    private readonly Dictionary<string, ISubjectDoor> doors = doors.ToDictionary(d => d.Kind);

    /// <summary>
    /// The kinds this viewer reads less far than a list reaches, by how far: the list must show no more of them. Every other
    /// kind is read as far as that.
    /// </summary>
    public ILookup<Scope, string> Narrower(Viewer viewer, Scope reach) =>
        doors
            .Values.Select(d => (d.Kind, Scope: viewer.ScopeOf(d.Right)))
            .Where(d => d.Scope < reach)
            .ToLookup(d => d.Scope, d => d.Kind);

    /// <summary>The thing with this number, if this viewer may see it.</summary>
    public async Task<AtTheDoor?> Find(
        HuishengDb db,
        Viewer viewer,
        string kind,
        string number,
        CancellationToken stop
    ) =>
        doors.TryGetValue(kind, out var door)
        && await door.Ask(db, number, stop) is { } found
        && found.SeenBy(viewer)
            ? found
            : null;

    public Task<string?> Masked(Act act, Subject subject, string? text) =>
        doors.TryGetValue(subject.Kind, out var door)
            ? door.Masked(act, subject.Id, text)
            : Task.FromResult(PersonalText.Mask(text));

    /// <summary>Many of one kind; a kind without a door has nothing to show.</summary>
    public async Task<IReadOnlyList<AtTheDoor>> Find(
        HuishengDb db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) => doors.TryGetValue(kind, out var door) ? await door.Ask(db, ids, stop) : [];
}
