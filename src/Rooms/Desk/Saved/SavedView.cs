using Huisheng.Desk.Cuts;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Model;

namespace Huisheng.Desk.Saved;

internal readonly record struct SavedViewId(Guid Value) : ITypedId<SavedViewId>
{
    public static SavedViewId From(Guid value) => new(value);
}

/// <summary>
/// 视图: a cut of the desk under a name. It holds a question and no rows: whoever it is shared with gets the answer in their own scope.
/// </summary>
internal sealed class SavedView : IVersioned
{
    public const string Own = "own";
    public const string Department = "department";
    public const string All = "all";
    public const int ShortestName = 2;
    public const int LongestName = 30;

    public static readonly IReadOnlyList<string> Sharings = [Own, Department, All];

    public required SavedViewId Id { get; init; }
    public required StaffId Owner { get; init; }
    public required string Name { get; set; }
    public required string Sharing { get; set; }

    /// <summary>The owner's department when it was last saved: those it is shared with.</summary>
    public required DepartmentId DepartmentId { get; set; }
    public required ItemCut Cut { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public int Version { get; set; } = 1;

    public Subject Subject => new("view", Id.Value, Name);

    /// <summary>What it is called and shows is its owner's alone to change.</summary>
    public Refusal? MayChange(Viewer viewer) =>
        viewer.Id == Owner ? null : Refusal.NotAllowed("view.not-own");

    /// <summary>Who shares with all also clears away what others have left behind.</summary>
    public Refusal? MayDelete(Viewer viewer) =>
        viewer.Id == Owner || Sharing != Own && viewer.May(SavedViews.Share)
            ? null
            : Refusal.NotAllowed("view.not-own");
}
