using Huisheng.FollowUps.Visits;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.FollowUps.Views;

/// <summary>Asks for every act the very question the act will ask, and saves nothing.</summary>
internal sealed class FollowUpActions(Problems problems, RuleWord word)
{
    public IReadOnlyList<FollowUpAction> Of(
        FollowUp item,
        Viewer viewer,
        Visitor visitor,
        Refusal? unready,
        string language
    )
    {
        var may = viewer.May(FollowUpActs.Visit) ? null : Refusal.NotAllowed();
        return
        [
            View("start", may ?? item.MayStart(visitor) ?? unready, language),
            View("end", may ?? item.MayEnd(visitor), language),
            View("record", may ?? item.MayRecord(visitor), language),
        ];
    }

    /// <summary>The acts follow each other, so the one that is allowed is also the one to do.</summary>
    private FollowUpAction View(string code, Refusal? refusal, string language) =>
        new(
            code,
            word("follow-up-action", code, language),
            refusal is null,
            refusal is null,
            refusal is null ? null : problems.Describe(refusal, language)
        );
}
