using System.Globalization;
using Huisheng.Desk.Cuts;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Desk.Saved;

/// <summary>A view as its form sends it: the whole of it, when it is saved and when it is changed.</summary>
internal sealed record ViewInput(string? Name = null, string? Sharing = null, ViewCut? Cut = null)
{
    public string Masked() => PersonalText.Mask(Name?.Trim()) ?? "";

    public ItemCut Asked() => Cut?.Read() ?? new ItemCut();

    /// <param name="before">The view as it is; null for a new one.</param>
    public async Task<Refusal?> Wrong(Act act, Viewer viewer, SavedView? before)
    {
        var unknown = (await act.Get<SavedViews>().Names(act.Db, [Asked()], act.Stop)).Unknown(
            Asked()
        );
        var check = new Check()
            .Text(Name, "name", SavedView.LongestName)
            .Require(
                string.IsNullOrWhiteSpace(Name) || Masked().Length >= SavedView.ShortestName,
                "name",
                "view.name-short",
                SavedView.ShortestName.ToString(CultureInfo.InvariantCulture)
            )
            .Require(!await Taken(act, viewer, before), "name", "view.name-taken")
            .Require(SavedView.Sharings.Contains(Sharing), "sharing", "field.unknown-value")
            .Require(Cut is not null, "cut", "field.required")
            .Require(Views.Codes.Contains(Asked().View), "cut.view", "field.unknown-value");
        foreach (var field in unknown)
        {
            check.Require(false, $"cut.{field}", "field.unknown-value");
        }

        return check.Refusal()
            ?? (
                Sharing == SavedView.All
                && before?.Sharing != SavedView.All
                && !viewer.May(SavedViews.Share)
                    ? Refusal.NotAllowed("view.share-refused")
                    : null
            );
    }

    private Task<bool> Taken(Act act, Viewer viewer, SavedView? before)
    {
        var name = Masked();
        var views = act.Db.SavedViews().Of(viewer.Id).Where(v => v.Name == name);
        return before is { Id: var id }
            ? views.AnyAsync(v => v.Id != id, act.Stop)
            : views.AnyAsync(act.Stop);
    }
}

/// <summary>The cut as it is sent; what is empty cuts nothing.</summary>
internal sealed record ViewCut(
    string? View = null,
    string? Kind = null,
    string? Type = null,
    string? Urgency = null,
    string? Grade = null,
    string? State = null,
    string? Department = null,
    string? Owner = null,
    string? Due = null
)
{
    public ItemCut Read() =>
        new(
            View ?? Views.Mine,
            Blank(Kind),
            Blank(Type),
            Blank(Urgency),
            Blank(Grade),
            Blank(State),
            Blank(Department),
            Blank(Owner),
            Blank(Due)
        );

    private static string? Blank(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
