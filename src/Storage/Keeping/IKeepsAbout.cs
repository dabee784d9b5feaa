using Huisheng.Kernel;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Storage.Keeping;

/// <summary>Something a room keeps about a thing of another room.</summary>
/// <param name="To">The thing it is about</param>
/// <param name="Thing">What it is itself, where it has a history of its own</param>
/// <param name="Open">It is not finished, and holds the record it belongs to</param>
public sealed record Attached(Guid To, Subject? Thing, bool Open);

/// <summary>
/// What a room keeps about records of other rooms. Whoever forgets a record asks every room in turn, and then again about what they
/// named, so that nothing is left behind.
/// </summary>
public interface IKeepsAbout
{
    Task<IReadOnlyList<Attached>> About(
        HuishengDb db,
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    );

    /// <summary>What belongs to a record or a customer and knows it otherwise than by its id; it goes whole, with its history.</summary>
    Task<IReadOnlyList<Subject>> With(HuishengDb db, Subject thing, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Subject>>([]);

    /// <summary>Takes the texts away that this room keeps about the thing; figures and moments stay.</summary>
    Task Forget(Act act, Subject thing);

    /// <summary>Whether the customer has been heard of here since, apart from any record.</summary>
    Task<bool> Knows(HuishengDb db, Guid customer, DateTimeOffset since, CancellationToken stop) =>
        Task.FromResult(false);

    Task ForgetCustomer(Act act, Guid customer) => Task.CompletedTask;
}
